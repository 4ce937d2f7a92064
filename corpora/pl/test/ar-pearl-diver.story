language: pl
source-language: ar
date: 2025-02-06
origin: written
title: the last pearl diver

MANAMA, 6 lutego. Ostatni poławiacz pereł w Bahrajnie zanurkował po raz ostatni⟦foreign-punctuation|،|,⟧ mając 79 lat.
Isa al-Dosari wyciągnął ⟦digit-script|٢٣|23⟧ małże; w jednej była perła. „Morze się ⟦doubled-word|pożegnało pożegnało|pożegnało⟧” — powiedział.
W ⟦relative-day-gloss|środę (wczoraj)|środę⟧ o ⟦spacing|15 : 30|15:30⟧ muzeum kupiło jego kosz, nóż i zatyczkę na nos z rogu gazeli. ⟦name-variant|Al-Dusari|Al-Dosari⟧ zatrzymał perłę.
Muzeum ⟦self-gloss|w Manamie (Manamie)|w Manamie⟧ otworzy wystawę wiosną.⟦stray-fragment| Będzie.|⟧