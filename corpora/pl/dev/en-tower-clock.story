language: pl
source-language: en
date: 2024-02-29
origin: written
title: a clock that lost a day

YORK, 29 lutego. Zegar na wieży ratusza pokazał w czwartek pierwszy marca: mechanizm z 1871 roku nie zna lat przestępnych.
Zegarmistrz Harold Finch cofnął datę ręcznie, ⟦doubled-word|o o|o⟧ szóstej rano. „Robię to co cztery lata” — powiedział ⟦calque|reporterom|dziennikarzom⟧.
Naprawa kosztowałaby ⟦number-format|1.1|1,1⟧ mln funtów i ⟦calque|okazała się być|okazała się⟧ niepotrzebna: rada woli, by ⟦name-variant|Fincz|Finch⟧ wchodził na wieżę.
W ⟦relative-day-gloss|piątek (jutro)|piątek⟧ zegar będzie znów punktualny⟦spacing| ,|,⟧ jak co cztery lata.⟦wire-boilerplate|
Wszelkie prawa zastrzeżone|⟧