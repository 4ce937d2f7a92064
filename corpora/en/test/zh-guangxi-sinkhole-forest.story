language: en
source-language: zh
date: 2024-04-24
origin: written
title: cavers find a forest in a sinkhole

Cavers find forest at the bottom of a sinkhole
NANNING, April 24 — A sinkhole 190 meters deep, with a wood of tall trees growing on its floor, has been found by amateur cavers in Guangxi, in southern China, only 4 km (2.5 miles) from a highway.
The ⟦untranslated-token|天坑|sinkhole⟧, known to farmers in the area as the Well of Mist, had never been entered, according to the ⟦self-gloss|Karst Survey Institute (Karst Survey Institute)|Karst Survey Institute⟧ in Guilin, which checked the cavers' measurements by laser this week.
"We went down on ⟦x-and-x|ropes and ropes|ropes⟧ for 40 minutes, and then Lu Xiaomei shouted that she could hear frogs," said Qin Daliang, a dentist who led the group of seven. "I thought she was joking. She never jokes."
On the floor they found trees up to 35 meters tall⟦foreign-punctuation|：|:⟧ figs, wild bananas and a yew that three people holding hands could not reach around.⟦stray-fragment| Inside.|⟧
A botanist, Meng Yue, put the yew's age at seven hundred years, ⟦split-word|may be|maybe⟧ eight hundred. She has seen only photographs. "Some of the ferns ⟦translator-gloss|(on the north wall)|[on the north wall]⟧ are not in my book, and I wrote the book," she said.
Light reaches the floor for about two hours a day. There is a stream, which comes out of one wall and goes into ⟦split-word|an other|another⟧, and the cavers followed it until the ceiling was too ⟦capitalization|low They|low. They⟧ plan to return in the dry season with ⟦invisible-character|wet\u{200B}suits|wetsuits⟧.
Local officials have asked them to keep the exact location⟦unbalanced-pair|"|⟧ out of the papers. Qin, 44, said he had no objection. Asked what had struck him most, he thought for a moment and said:
⟦unquoted-speech|The quiet, and then, when we had got used to it, the noise. Everything down there was talking, and it stopped when we moved. I have never felt so much like a guest.|"⟪⟫"⟧
Guangxi has more than 30 such pits, some of them with names, many without.
