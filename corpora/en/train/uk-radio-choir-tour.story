language: en
source-language: uk
date: 2023-05-10
origin: written
title: a radio choir on tour

KYIV, May 10 (UKX) — The radio choir begins a tour of eleven cities on Friday with a concert in ⟦foreign-exonym|Varshava|Warsaw⟧, its manager said.
Forty singers travel by bus through ⟦foreign-exonym|Uhorshchyna|Hungary⟧ and Slovenia. Eight are on leave from the army.
“We rehearse in the dark, so any hall is bright,” the conductor, Taras Holub, said. ⟦literal-name|Pigeon|Holub⟧ said the programme had no encore: the bus leaves at ten.
The last concert, on June 4, is in ⟦foreign-exonym|Paryzh|Paris⟧. Tickets cost 15 euros ⟦unbalanced-pair|(|⟧students pay five.
⟦wire-boilerplate|Read also: Museum reopens in Poltava
|⟧The choir was founded in 1928 and has been ⟦doubled-word|to to|to⟧ 40 countries.
