language: en
source-language: ar
date: 2022-09-26
origin: written
title: the date harvest of Ramadi

RAMADI, Sept. 26 (Anbar Wire) — The date harvest around Ramadi is the best in eleven years, the growers’ office said on Monday.
Buyers came from ⟦repeated-sentence|the Gulf, the Gulf, the Gulf and the Gulf|the Gulf⟧ to see the palms. Prices are expected to fall by a tenth before the winter.
The pickers earn 20,000 dinars a day.⟦repeated-sentence| Prices are expected to fall by a tenth before the winter.|⟧
“We prayed for rain, and rain came,” said a grower, Salim al-Dulaimi.
A ⟦non-word|warehose|warehouse⟧ on the ring road burned down in August.
The office called the year ⟦quotation-marks|““|“⟧a gift⟦quotation-marks|””|”⟧ and asked growers to save.⟦wire-boilerplate|
0 Comments|⟧
