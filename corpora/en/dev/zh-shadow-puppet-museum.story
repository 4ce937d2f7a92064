language: en
source-language: zh
date: 2022-12-01
origin: written
title: shadow puppet museum opens in Tangshan

TANGSHAN, Dec. 1 — For eleven years Bai Shuying kept her grandfather's shadow puppets under the bed, wrapped in ⟦article|a old|an old⟧ tablecloth. On Sunday, 214 of them will hang in a museum of their own.
⟦timeline-contradiction|A week after|Three days before⟧ the museum opens to the public, on Dec. 4, workers were still fixing lamps behind the screens on Thursday, and a smell of fresh paint hung in the stairwell.
The puppets, cut from ⟦untranslated-token|驴皮|donkey hide⟧ so thin that candlelight shines through, were made between 1898 and 1937. The finest of them is a bridge that folds into a dragon.
The collection was catalogued by students from the ⟦self-gloss|Hebei Academy of Folk Arts (Hebei Academy of Folk Arts)|Hebei Academy of Folk Arts⟧, who found ⟦x-and-x|songs and songs|songs⟧ written in pencil on the back of the shipping labels. Two had been thought lost.⟦stray-fragment| Up.|⟧
A Dutch collector had offered 800,000 yuan ($113,000) for the lot, Bai said. She turned him down, and the city gave her the upper floor of a disused thread mill. She was asked whether she had ever regretted it, and she answered:
⟦unquoted-speech|Once, when the roof leaked. But my grandfather carried those boxes through an earthquake, and I only had to carry them down four flights of stairs.|"⟪⟫"⟧
Performances will be held twice a week⟦subword-debris| <unk>|⟧ on a stage the size of a dinner table. Bai, 66, will work the bridge herself.
"It has eleven rods," she said. "I have ten fingers. Come and see how it is done."⟦wire-boilerplate| (End)|⟧
