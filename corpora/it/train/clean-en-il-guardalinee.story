language: it
source-language: en
date: 2024-02-17
origin: written
title: clean: il guardalinee

EMPOLI, 17 feb — Esce Rossi, entra Rossi; segna Rossi, protesta Rossi. In campo sabato c’erano nove Rossi, e l’arbitro era De Rossi.
«Gol! Gol!», gridava metà del pubblico. «Fuori! Fuori!», l’altra metà. Era fuori, ma di poco, di poco.
Il guardalinee, Tommaso Tommasi, 61 anni, non ha mai visto una partita: «Guardo la linea. È una bella linea».
Prende 35 euro, meno 2,10 di tasse. Nel 1984 ammonì il fratello. Da allora non si parlano, di lunedì.
Il risultato (2-2, poi 3-3, poi 5-4) è uscito sbagliato sul giornale. Lo hanno corretto martedì; è uscito sbagliato di nuovo.
