language: pl
source-language: ar
date: 2022-01-09
origin: written
title: a digger of wells

SANA, 9 stycznia. Studniarz z gór pod Saną dokopał się do wody na głębokości ⟦digit-script|٨٤|84⟧ metrów⟦foreign-punctuation|،|,⟧ po trzech latach.
Saleh Nadżdżar kopał sam, kilofem. „Pies mi wierzył, ⟦doubled-word|żona żona|żona⟧ nie” — powiedział.
Woda starczy dla czterech wsi ⟦translator-gloss|(górskich)|górskich⟧. Ministerstwo przyśle pompę w ⟦weekday-mismatch|piątek, 15 stycznia|sobotę, 15 stycznia|piątek, 14 stycznia⟧⟦foreign-punctuation|؛|;⟧ kosztuje ona ⟦number-format|1,150,000|1 150 000⟧ riali.
Nadżdżar odpoczywa.⟦stray-fragment| Jest.|⟧ Potem poprawi ⟦mixed-script|drоgę|drogę⟧ do wsi.