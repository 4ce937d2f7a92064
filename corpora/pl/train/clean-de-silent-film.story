language: pl
source-language: de
date: 2023-03-15
origin: written
title: clean: a silent film

Kino „Oko” w Bolesławcu wyświetliło w środę, 15 marca, film niemy z 1924 r., do którego nie zachowały się napisy. Widzowie dopowiadali je sami.
— Nie, nie, po stokroć nie! — krzyczał rząd piąty. — Tak, tak — mruczał szósty.
Film trwa 74 min., a przy prędkości 18 kl./s — 98. Projektor (Ernemann II, nr 2217) stanął tylko raz, w scenie pocałunku, i stał.
Taper, Zenon Klawisz, grał na pianinie bez przerwy: „Ktoś musi, no to gram, gram i gram”.
Bilet: 12 zł, z własnym napisem 10 zł. Najlepszy napis wieczoru brzmiał: „...”.