language: it
source-language: es
date: 2022-01-09
origin: written
title: clean: un toro di cartone

PAMPLONA, 9 gen — Il toro è di cartone, ma corre. Dentro ci sono Iker e Iñaki; davanti, di solito, Iñaki; dietro, di malavoglia, Iker.
«Vai, vai, vai!», grida il pubblico. «Piano, piano», dice Iker da dietro.
La festa dei bambini si tiene da 44 anni, la seconda domenica di gennaio. Quest’anno cade il 9; l’anno prossimo, l’8. Le corna costano 35 euro il paio e durano, quando va bene, un’edizione. (Nel 2019 andò male: due edizioni, stesse corna, e si videro.)
Il comune stanzia 1.250 euro. La banda ne chiede 1.300. Ogni anno si tratta, si litiga, si fa pace.
A mezzogiorno il toro «muore». Alle 12.05 Iker e Iñaki sono al bar, seduti, finalmente, tutti e due davanti.
