language: pl
source-language: uk
date: 2024-05-20
origin: written
title: clean: a goose in court

Sąd Rejonowy w Przemyślu (sygn. akt I C 318/23) orzekł w poniedziałek, 20 maja, że gęś Balbina może gęgać do godz. 22.
Sprawę wniósł sąsiad, inż. K. B.; biegły dr hab. A. Lis zmierzył 71,4 dB w ogrodzie, 38 dB za oknem. „Gęś gęga, bo jest gęsią” — napisał w opinii na s. 3.
Pełnomocnik powoda pytał, czy gęś nie mogłaby gęgać ciszej. Sędzia: „A pan mecenas?”.
Balbina, rasy biłgorajskiej, przyszła na rozprawę z właścicielką, panią Haliną Gęsior. Na sali siedziała cicho jak mysz pod miotłą; odezwała się raz, po ogłoszeniu wyroku: gę, gę, gę.
Wyrok nie jest prawomocny. Apelacja, art. 367 k.p.c., przysługuje w terminie 14 dni, czyli do 3 czerwca. „Co będzie, to będzie” — mówi pani Halina.