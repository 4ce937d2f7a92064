language: pl
source-language: de
date: 2023-10-05
origin: written
title: clean: a run and its times

Bieg Trzech Mostów we Frankfurcie nad Odrą i Słubicach wygrał Tomasz Lis przed Tomaszem Lisem. Pierwszy jest ze Słubic (31:14,2), drugi z Zielonej Góry (31:14,9).
— Lis przed Lisem, Lis za Lisem! — krzyczał spiker. — A za nimi, za nimi Wolf!
Karl-Heinz Wolf (VfB 1899 e.V.) był trzeci; stracił 0,8 sek. Kobiety: 1. Anna Maria Krüger 35:02, 2. Maria Anna Kruger 35:40, 3. J. Wilk 36:11,5.
Startowało 1284 biegaczy z 11 państw, nie licząc psów. Trasa, 10 km, prowadzi przez most, przez park i z powrotem przez most.
Puchar ufundowała Rada Miasta, puchar dla psa — rzeźnik. W piątek, 6 października, odbędzie się bieg dzieci: 1/2 mili, tj. ok. 800 m.