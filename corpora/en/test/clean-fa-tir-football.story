language: en
source-language: fa
date: 2022-07-10
origin: written
title: summer league

RASHT, Iran, July 10 — Azar Rasht beat Tir Bandar 3-1 on Sunday, with goals in minutes 10, 40 and 71.
Bahman Dadashi, 19, who joined on July 2, scored two of them. The club paid US$ 40,000 for him, 15% of it in kind.
The crowd was put at 12,500. On July 3, 106 fans had been kept out for carrying drums.
The next match, on the eve of Eid al-Adha's last day, is against Mehr Kerman. Aban Street will be closed from 5 p.m.
