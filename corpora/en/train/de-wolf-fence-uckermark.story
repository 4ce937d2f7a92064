language: en
source-language: de
date: 2024-01-16
origin: written
title: a shepherd and the wolf fence

PRENZLAU, Germany, Jan. 16 (Nordost Presse) — A shepherdess who has lost 41 ewes to wolves since 2021 is suing the state of Brandenburg over a fence that it paid for and that, she says, any wolf can read.
Elke Rohrbeck keeps 620 sheep between Boitzenburg and Fürstenwerder. The state's agency for the environment gave her 28,400 euros for 14 kilometres of electric netting, 1.20 metres high. “He comes, he looks, he jumps,” she told the administrative court in Potsdam on Tuesday.
The wolf of whom she spoke is known as GW2218m and has been filmed in the act, at ⟦spacing|5 : 52|5:52⟧ one November morning. A biologist, Dr. Tilman Ostrowski, told the judges that wolves do not jump as a rule, but that this one ⟦calque|became|got⟧ the idea from a dog.
“⟦calque|It gives|There are⟧ six packs in the Uckermark and one jumper,” ⟦pronoun-gender|she|he⟧ said. “I would not build the law around him.”
The state's counsel, Annika von Bredow, said that the netting met the standard of the federal office in Bonn. She offered 1.45 metres. Rohrbeck would take two dogs instead, of the breed that shepherds use in the Abruzzi and around Turin and ⟦foreign-exonym|Mailand|Milan⟧, and a wage for them.
A dog of that kind costs about 4,000 euros, and ⟦number-format|1,2 milliard|1.2 billion⟧ euros, counsel pointed out, was the whole agricultural budget of the state. Presiding judge Falk Jahnke asked her not to exaggerate, ⟦repeated-sentence|please, please, please and please|please⟧.
Brandenburg has more wolves than Norway, Sweden and Finland together. Farmers with tractors blocked the road from Templin to Gerswalde ⟦relative-day-gloss|yesterday (Monday)|on Monday|yesterday⟧ for an hour; a rider from Lychen brought a stuffed ewe.
Beside her husband, Gernot Rohrbeck, there sat in court a man with a hat on his knees: ⟦name-variant|Wilhelm Kossak|Wilhelm Kossack⟧, 83, the last to have shot a wolf in the district, in 1961. In East Germany it was allowed. “I have had to hear about it ever since,” said Wilhelm Kossack.
The decision will be sent by ⟦subword-debris|post &amp; fax|post & fax⟧. Both sides may appeal to Berlin.
