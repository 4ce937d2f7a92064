language: en
source-language: uk
date: 2020-06-23
origin: written
title: flood in the Prut valley

IVANO-FRANKIVSK, Ukraine, June 23 — Rain that has not ceased since Sunday cut off eleven villages in the Carpathians on Tuesday; the Prut at Yaremche rose by ⟦number-format|2,7|2.7⟧ m in a night.
Rescuers took 140 people from roofs in ⟦x-and-x|Deliatyn, Deliatyn|Deliatyn⟧ and Lanchyn. No one is missing, ⟦capitalization|Although|although⟧ a footbridge with a man on it went down the river. He was pulled ashore in Mykulychyn, with his bicycle.
The head of the district, Nataliia Fedorchak, asked for boats. ⟦pronoun-gender|He|She⟧ told reporters:
⟦unquoted-speech|In 2008 we had a day to prepare, and now we had three hours. The forests above us have been cut, and everybody can see it.|“⟪⟫”⟧
Trains stop at Vorokhta. The road over the Tatariv pass is ⟦mixed-script|сlosed|closed⟧, ⟦split-word|like wise|likewise⟧ the one to Verkhovyna.
Romania has sent pumps from ⟦garbled-name|Siget-Marmatsii|Sighetu Marmației|Romania⟧. The mayor of Sighetu Marmației, across the Tisza, said that his own cellar was under water. More are expected on ⟦relative-day-gloss|Wednesday (24)|Wednesday|Wednesday, June 24⟧.
Mykulychyn wants a new bridge, ⟦untranslated-token|bud laska|please⟧. ⟦self-gloss|Fedorchak (Fedorchak)|Fedorchak⟧ said it had been ordered on June 19, ⟦timeline-contradiction|two days after|two days before⟧ the rain began on June 21.
