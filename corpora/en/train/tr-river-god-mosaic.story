language: en
source-language: tr
date: 2019-03-29
origin: written
title: a Roman mosaic comes home

⟦translator-note|Sure, here is the translation of the article:
|⟧ANTALYA, March 29 — A Roman mosaic of a bearded river god, sawn into nine pieces and smuggled out of Turkey in the 1980s, has come home from Switzerland in a truck full of blankets.
⟦timeline-contradiction|Two days before|Three days after⟧ a handover ceremony in Basel on March 26, the crates were unpacked on Friday in the laboratory of the city museum, where conservators clapped as the last screw came out.
"He has lost part of one ear," said the ⟦split-word|museum 's|museum's⟧ director, Gülay Toprak. "Apart from that, he looks better than I do."
The panel, 2.4 meters (8 feet) wide, was laid in the second century in a villa near Perge by craftsmen who may have come from ⟦mixed-script|Αntioch|Antioch⟧. It was found by looters in ⟦untranslated-token|kaçak kazı|an illegal dig|an illegal excavation⟧, sold in Munich and bought in 1991 by a Basel collector, now dead, who believed it had left Anatolia legally.
His heirs, "⟦article|a honest|an honest⟧ family," in Toprak's words, wrote to the ⟦self-gloss|Directorate of Antiquities (Directorate of Antiquities)|Directorate of Antiquities⟧ in 2017 after seeing a photograph of the matching border in a catalog.
The talks that followed were slow. Customs officers in ⟦garbled-name|Isvichre|Switzerland⟧ wanted proof of ownership, and there was none; in the end a retired watchman swore before a notary that he had seen the ⟦doubled-phrase|god's face, god's face|god's face⟧ in the ground as a boy.
Restoring the panel will take ⟦x-and-x|patience and patience|patience⟧, Toprak said, because the cement used by the collector is harder than the stone around it. She hopes to show the mosaic in the fall.
The watchman, Durmuş Kaya, 78, was in the room on Friday. He said nothing for a while. Then he said hello.⟦wire-boilerplate| Photos: Museum Archive|⟧
