language: en
source-language: he
date: 2022-11-13
origin: written
title: olive press found under school

HAIFA, Israel, Nov. 13 (Carmel Wire) — Builders found an olive press from Roman times under a school near Haifa.
The archaeologist Pnina Lavon said it could press 50 kilos a day. ⟦pronoun-gender|He|She⟧ added that pupils would be let in on Fridays.
⟦calque|It will be noted that⟧ the school was to open in 2021. One worker is in ⟦calque|medium condition|moderate condition⟧ after a fall.
The find received ⟦calque|a tailwind|a boost⟧ from the town, which ⟦split-word|can not|cannot⟧ move the school.
