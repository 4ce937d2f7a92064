language: en
source-language: ar
date: 2023-02-22
origin: written
title: a clock that was late for a century

TRIPOLI, Feb. 22 (BNA) — The clock tower of Tripoli shows the right time again, the city said on Wednesday. ⟦doubled-phrase|It was late, it was late, it was late|It was late⟧ for a century.
A clockmaker, Salim Karami, found ⟦digit-script|٣|3⟧ coins in the works, one of them from ⟦foreign-exonym|Faransa|France⟧. “The tower is my ⟦mixed-script|соusin|cousin⟧,” he said. ⟦name-variant|Karrami|Karami⟧ wound it ⟦doubled-word|by by|by⟧ hand.
The bell will ring again ⟦relative-day-gloss|on Thursday (tomorrow)|on Thursday⟧⟦spacing| ,|,⟧ at noon.⟦translator-note|
Note: I have kept the names of the original text.|⟧
