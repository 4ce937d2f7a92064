language: en
source-language: fa
date: 2022-04-19
origin: written
title: turtles nest on Qeshm

QESHM, Iran, April 19 (Hormoz Online) — Hawksbill turtles have come ashore on the south coast of Qeshm in the largest number since counting began, with 184 nests by Tuesday morning, the island’s environment office said.
Volunteers sleep on the beach at Shib Deraz to keep foxes away. ⟦article|The a|A|The⟧ night’s watch lasts from nine to five, and they are paid in tea. “The sea gives us one guest in a thousand back,” said Nahid Deryanavard, a midwife who leads them.
The eggs of the first nest were moved on Saturday, ⟦timeline-contradiction|three days after|three days before⟧ a storm flooded the beach on April 19.
Tankers in ⟦article|Persian Gulf|the Persian Gulf⟧ pass within two miles of the shore. In 2017 oil washed up on it for a week, and the ⟦untranslated-token|dadgah|court⟧ in Bandar Abbas is still hearing the case.⟦stray-fragment| Was.|⟧
Hatching begins in May. Visitors may watch from Sunday 15 to Monday 30 May, in groups of ten and without lamps.⟦translator-note|
Translation notes: “Shib Deraz” means long slope.|⟧
