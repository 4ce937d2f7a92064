language: en
source-language: fa
date: 2020-02-18
origin: written
title: meteorites from the Lut desert

KERMAN, Iran, Feb. 18 (Danesh News) – Scientists from Kerman and Bern have brought 61 meteorites out of the Lut desert, among them an ⟦untranslated-token|آهن|iron⟧ stone the weight of a sheep.
The team spent three weeks between Shahdad and Nehbandan, in a place where the ground reached 80.8 degrees in the summer of 2018, the hottest ever measured by satellite. Now, in February, it was ⟦number-format|- 4|-4⟧ degrees at night.
⟦subword-debris|Mete@@ or@@ ites|Meteorites⟧ lie on the surface there because nothing covers them: no grass, no soil and, most years, no rain.
"You walk and you walk, and then a black stone looks at you," said the geologist Hediyeh Pourmokhtar of Shahid Bahonar University. ⟦pronoun-gender|His|Her⟧ doctoral student, Behnam Zand, found the largest piece when he stumbled over it.
The Swiss group was led by Urs Gerber. ⟦garbled-name|Gorbr|Gerber⟧ said that the iron had fallen between 15,000 and 20,000 years ago. It will be cut in Bern, ⟦foreign-exonym|Soeis|Switzerland⟧, and both halves will be shown in Kerman. ⟦name-variant|Pour Mokhtar|Pourmokhtar⟧ insisted on that in the contract.
The expedition reached the dunes of Rig-e Yalan on ⟦foreign-calendar|15 Bahman 1398|February 4, 2020⟧. A day ⟦timeline-contradiction|later, on February 3|later, on February 5⟧, a sandstorm buried two of its tents.
⟦non-word|Meteritology|Meteoritics⟧ is a young science in Iran. The country has no law on stones from the sky, and dealers from ⟦foreign-exonym|Marakesh|Morocco|Marrakesh⟧ pay up to 300 dollars a gram for a piece of the Moon.
The villagers of Deh Seif, who know every track in the desert, have been asked to report finds. The owners ⟦translator-gloss|(of the land)|of the land⟧ get a certificate and the bus fare⟦spacing|.This|. This⟧ year there were four reports. Three were slag.
