language: pl
source-language: cs
date: 2023-08-04
origin: written
title: clean: bells of a train

Kolejka wąskotorowa z Bystrzycy do Bystrzycy (tak, tak: jedna jest Górna, druga Dolna) ma 12,4 km i 41 przejazdów, więc maszynista dzwoni, dzwoni i dzwoni.
„Dzyń, dzyń” — zapisał w protokole st. insp. Zb. Kruk. Sąsiedzi pisali do sądu, sąd do kolei, a kolej do sądu.
W piątek, 4 sierpnia, zapadła ugoda: po godz. 22.00 dzwonek zastąpi lampa. — Ale ale! — zawołał sołtys. — A mgła?
Bilet kosztuje 7,50 zł, ulgowy 3,75 zł, dla kóz (przepis z 1911 r.) — 20 gr.
Lokomotywa Px48-1752 ma 72 lata. Maszynista, Józef Dzwonek, mówi, że nazwisko to czysty przypadek: „Dziadek był Dzwonek, ojciec Dzwonek. Na kogo padło, na tego bęc”.