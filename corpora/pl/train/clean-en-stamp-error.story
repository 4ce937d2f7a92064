language: pl
source-language: en
date: 2022-03-09
origin: written
title: clean: an error on a stamp

Poczta wydała w środę, 9 marca, znaczek z literówką: „POLSKA POLSKA” zamiast „POCZTA POLSKA”. Nakład, 100 000 szt., rozszedł się w dwie godziny.
„Lepszy błąd niż żaden” — cieszy się filatelista dr Roman Ząbek. Kupił 40 arkuszy (po 3,90 zł za znaczek), a jego brat, Roman Jan Ząbek, 41.
Rzecznik, mgr inż. P. Pieczątka, zapewnia, że to nie celowe. — Na pewno? — Na pewno, na pewno.
Dla porównania: „Kaczka z Kaczką” z 1966 r. osiąga 1,2–1,5 tys. zł.
Poprawiony znaczek ukaże się 23 marca. Kolejka po niego, podobno, nie stoi.