language: en
source-language: he
date: 2022-03-29
origin: written
title: a television final

TEL AVIV, March 29 (HNX) — Yuval Benzaken, a postman from Afula, won the television race on Tuesday and a car that he may not drive: he is 17.
“I climb stairs all day,” ⟦literal-name|Jubilee|Yuval⟧ Benzaken said. His grandmother had flown in from ⟦foreign-exonym|Tzarfat|France⟧ and fainted at the ropes.
The second place went to Noa Edri, who trained for a year in ⟦foreign-exonym|Shvaitz|Switzerland⟧. She missed the bell ⟦doubled-word|by by|by⟧ a finger.
The producers said a new season would start in June⟦spacing| ,|,⟧ if the roof is mended.
