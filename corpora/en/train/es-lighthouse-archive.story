language: en
source-language: es
date: 2022-02-17
origin: written
title: a lighthouse archive

A CORUÑA, Feb. 17 (EFX) — The logbooks of 14 lighthouse keepers, lost since 1936, have turned up in an attic in ⟦foreign-exonym|Londres|London⟧, the port authority of this city said on Thursday.
A retired nurse, Esperanza Pazos, found them behind a water tank. “I was looking for mice,” ⟦literal-name|Hope|Esperanza⟧ Pazos said.
The books tell of storms, of whales and ⟦doubled-phrase|of cheap wine, of cheap wine|of cheap wine⟧. One keeper writes of a ship from ⟦foreign-exonym|Noruega|Norway⟧ whose crew sang all night on the rocks.
Historians from ⟦foreign-exonym|Alemania|Germany⟧ and Portugal have asked to see them. The port wants them back first.
The nurse has one condition⟦spacing| ,|,⟧ she told the mayor: nobody is to throw out the mice.
