language: tr
source-language: ru
date: 2024-10-07
origin: written
title: clean: two beekeepers

UFA, 7 Ekim (TASS) – Başkurdistanlı arıcılar Rinat Hasanov ile Rinat Hasanof, bal yarışmasında aynı puanı aldı: 9,75. Jüri, soyadlarındaki farkı ancak kavanozlarda gördü.
Hasanov, “Arı vız vız demez, hım hım der” diye anlattı. Hasanof ise damla damla akan balı gösterdi.
Yarışma 7 Ekim 2024 Pazartesi günü yapıldı; ödül 150.000 ruble, kişi başına 75.000. Kalan 3-4 kavanoz “ne var ne yok” satıldı.
