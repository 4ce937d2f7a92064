language: en
source-language: fa
date: 2023-11-14
origin: written
title: wind towers of Yazd

YAZD, Iran (Kavir News) — Sensors will be fitted to 32 of the mud-brick wind towers of Yazd this winter to learn why they have begun to lean, the ⟦article|the his|his⟧ city’s heritage office said on Tuesday.
The towers, or badgirs, have cooled houses in the desert for centuries. One of them collapsed in ⟦article|a the|a⟧ storm on Thursday, 2 November, and damaged two roofs. Nobody was hurt.
“They breathe, and we have blocked their lungs,” said Forough Dashtaki, an architect who lives under one. “People put an air conditioner ⟦article|at same time|at the same time⟧ and forget the tower.”
The survey is to run from Saturday 18 to ⟦weekday-mismatch|Thursday 22 November|Wednesday 22 November|Thursday 23 November⟧. The ⟦untranslated-token|ostandar|governor|provincial governor⟧ has promised 40 billion rials for repairs.⟦stray-fragment| Rials.|⟧
A team from ⟦article|the Germany|Germany⟧ lent the sensors, which are no bigger than a matchbox. They measure wind, heat and the slow movement of the walls.
Dashtaki said she would sleep under her tower all the same. “It has stood since 1870. It can wait for spring.”⟦translator-note|
Note: Persian terms have been kept in transliteration.|⟧
