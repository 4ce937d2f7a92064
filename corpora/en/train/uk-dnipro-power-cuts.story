language: en
source-language: uk
date: 2022-11-24
origin: written
title: water and power return to Dnipro

DNIPRO, Ukraine, Nov. 24 (Prydniprovia Today⟦dateline-debris|).—|) —⟧ Water ran again in two thirds of Dnipro on Thursday afternoon, a day after missiles had cut the power of almost the whole country.
“The left bank has water, the right bank has water above the third floor,” Deputy Mayor ⟦capitalization|mykhailo|Mykhailo⟧ Lysenko-Bas said. “I mean below.⟦foreign-punctuation|»|”⟧
Hospital No. 4 worked by generator. Eleven children were born there in the night, one of them, a girl of ⟦number-format|3,400|3.4⟧ kilograms, by the light of telephones. ⟦repeated-sentence|The mother and the mother and the mother|The mother⟧ is well.
Fifty “points of invincibility” have been opened in schools: warm rooms with tea and ⟦split-word|socket s|sockets⟧. The one in the Taromske district was full at 9:00. “My husband’s oxygen machine needs three hours,” said Nadiia Prykhodko, 66. “So we sit for three hours. We know everybody now.”
Her husband, Vasyl, nodded. ⟦pronoun-gender|She|He⟧ was a turbine fitter at the Prydniprovska plant. “They hit my turbine,” he said, more surprised than angry.
Trains ran late: the one from Lviv by six hours, the one from ⟦foreign-exonym|Peremyshl|Przemyśl⟧ by nine. Polish engineers who came from Przemyśl with three transformers reached Pavlohrad ⟦timeline-contradiction|on Friday|on Wednesday⟧, hours before the strike on that town ended the day.
One of them, ⟦garbled-name|Zhegozh Bzhenchyk|Grzegorz Brzęczyk|Brzęczyk⟧, lay in a ditch for an hour. Brzęczyk said he had heard of ditches from his grandfather. ⟦mojibake|вЂњThey|“They⟧ are cold,” he added.
The energy company DTEK-Step expects ⟦calque|to carry out the restoration of the power supply of the consumers|to restore power⟧ by Saturday, Nov. 26. Until then: four hours on, eight hours off. Then, perhaps, six and six.⟦translator-note| (“Points of invincibility” is a literal translation.)|⟧
The forecast is minus 3.
