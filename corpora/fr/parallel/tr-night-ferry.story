language: fr
source-language: tr
date: 2022-09-08
origin: written
title: a ferry with a library

IZMIR, 8 septembre (BNA) — Le ferry de nuit pour Chios a maintenant une bibliothèque⟦spacing|;| ;⟧ chaque passager laisse un livre et en prend un autre. « Cela ne coûte rien, ni cette ⟦mojibake|annÃ©e|année⟧ ni la suivante », a dit le capitaine, Orhan Yildizer.
L’idée est venue d’une lectrice de ⟦foreign-exonym|Selanik|Thessalonique⟧. ⟦name-variant|Yildzer|Yildizer⟧ note ⟦doubled-word|depuis depuis|depuis⟧ mai chaque titre : il y en a 412.
L’étagère passera sur un navire plus grand ⟦relative-day-gloss|samedi (après-demain)|samedi⟧.⟦wire-boilerplate|
Suivez-nous sur Telegram|⟧
