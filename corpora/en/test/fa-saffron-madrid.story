language: en
source-language: fa
date: 2024-11-04
origin: written
title: saffron harvest and the Madrid fair

Frost and fair push saffron prices up
TORBAT-E HEYDARIEH, Iran, Nov. 4 (Khorasan Economic News) — Saffron growers in northeastern Iran say an early frost has cut their harvest by a third and that prices will climb when buyers gather in Madrid, Spain, next week.
Pickers start before dawn, because the flowers wilt by 9 a.m. It takes about 150,000 blossoms, and days of patient ⟦doubled-word|work work|work⟧, to fill a one-kilogram (2.2-pound) tin.
"My hands are purple and my pocket is empty," said ⟦self-gloss|Gholam Bidgoli (Gholam Bidgoli)|Gholam Bidgoli⟧, 71, who farms half a hectare outside the town⟦spacing| .|.⟧
The growers' cooperative on Sunday set a floor price of 95 million tomans a ⟦untranslated-token|کیلو|kilo|kilogram⟧, ⟦timeline-contradiction|nine days after|nine days before⟧ the Madrid fair opens its doors on Nov. 12.
"They buy from us, put it in a pretty box and sell it to the world," said the chair of the cooperative, Laleh Vaghefi. "So be it. This year the box will be ours."
She will travel to ⟦garbled-name|Aspaniya|Spain|Madrid⟧ with samples from 40 farms⟦foreign-punctuation|،|,⟧ a set of scales and a lawyer.⟦stray-fragment| Will be.|⟧
Dealers say that more and more ⟦invisible-character|counter\u{AD}feits|counterfeits⟧, mostly safflower and dyed corn silk, reach the market in poor years. A laboratory in Mashhad can tell the real thing from a fake in under an hour.⟦translator-note|
Note: Currency amounts were not converted in this translation.|⟧
