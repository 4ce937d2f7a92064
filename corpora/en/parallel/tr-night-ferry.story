language: en
source-language: tr
date: 2022-09-08
origin: written
title: a ferry with a library

IZMIR, Sept. 8 (BNA) — The night ferry to Chios now has a library⟦spacing| ;|;⟧ passengers leave one book and take another. “It ⟦mojibake|doesnâ€™t|doesn’t⟧ cost anything,” said the captain, Orhan Yildizer.
The idea came from a reader in ⟦foreign-exonym|Selanik|Thessaloniki⟧. ⟦name-variant|Yildzer|Yildizer⟧ has written down ⟦doubled-word|every every|every⟧ title since May: there are 412.
The shelf will be moved to a larger ship ⟦relative-day-gloss|on Saturday (the day after tomorrow)|on Saturday⟧.⟦wire-boilerplate|
Follow us on Telegram|⟧
