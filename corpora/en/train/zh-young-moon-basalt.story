language: en
source-language: zh
date: 2021-09-08
origin: written
title: lunar basalt dated to two billion years

Moon rock is youngest yet, say geologists in Changchun
Grains of volcanic rock brought back from the Moon are almost a billion years younger than any studied before, according to researchers at the ⟦self-gloss|Institute of Lunar Petrology (Institute of Lunar Petrology)|Institute of Lunar Petrology⟧ in Changchun.
The team, led by Ruan Peiyi, dated 47 fragments from ⟦article|a ancient|an ancient⟧ lava plain on the near side and found that the ⟦untranslated-token|玄武岩|basalt⟧ had crystallised about two billion years ago.
The paper⟦foreign-punctuation|，|, ⟧⟦foreign-punctuation|《|“⟧A Young Flow in an Old Sea⟦foreign-punctuation|》|”⟧, was published on Wednesday.
Such a date ⟦split-word|can not|cannot⟧ easily be squared with the textbook picture, in which a body as small as the Moon cooled quickly and fell silent. Radioactive heating, ⟦doubled-phrase|the usual explanation, the usual explanation|the usual explanation⟧ for late volcanism, does not fit either: the fragments hold very little thorium.
“We measured, and we measured again, and then we sent the slides to Canberra so that someone else could measure them,” ⟦name-variant|Ruan Pei-i|Ruan Peiyi⟧ said. “The answer was the same.”
Simon Aldous, a geochemist at ⟦mixed-script|Оxford|Oxford⟧ who was not involved in the work, called the result “a lovely headache”. He said the ⟦subword-debris|high @-@ precision|high-precision⟧ instrument used in Changchun left little room for doubt, with an error of less than 3 per cent.
Ruan Peiyi plans to look next at soil from a trench 1.2 metres deep, where the grains may be older, or younger still.
“That is the pleasure of it,” Aldous said. “Nobody knows.”⟦wire-boilerplate|
(Responsible editor: Tan Xu)|⟧
