language: en
source-language: tr
date: 2025-06-10
origin: written
title: a monastery rings its bell again

MIDYAT, Turkey, June 10 — The bell of Mor Bahdo rang on Tuesday for the first time in 110 years, and a donkey on the next terrace answered it.
About 600 people had come to the hill, from Södertälje, Gütersloh and Zurich as well as from Midyat, to see the Syriac monastery blessed. It has a new roof, old walls, one monk and no nuns.
The monk, Father Gabriel Akyüz, 44, grew up in a village below, left it at 12 for Augsburg, became an electrician and came back. “My mother cried when we went away and cried when I returned,” he said. “⟦pronoun-gender|He|She⟧ is consistent.”
The place stood empty from the summer of 1915. Goats lived in the nave. When an architect from Mardin, Nihal Bozan, measured it in 2016, ⟦doubled-phrase|she found a fig tree, she found a fig tree|she found a fig tree⟧ growing out of the font. It has been moved to the yard. ⟦name-variant|Nihal Bozhan|Nihal Bozan⟧ drew the new roof for nothing, on condition that the figs be hers.
The stone was cut in Dargeçit; the bell, of 180 kilos, was cast in ⟦garbled-name|İnnsburk|Innsbruck⟧, taken from Innsbruck to Mersin by lorry and hauled up the hill by the firemen of Nusaybin. It bears a date in the Syriac reckoning, 2336, which counts from the Seleucids and began last October.
Yusuf Beğtaş, who writes on the language, read aloud what is ⟦mixed-script|cаrved|carved⟧ over the door: “Enter as you would leave.” The governor of Mardin, Tuncay Akkoyun, ⟦calque|gave place to|spoke about|mentioned⟧ the many faiths of the plain in his speech. He cut a ribbon. The mufti of Midyat sent ⟦x-and-x|honey-honey|honey⟧.
Syriac Christians, whose prayers are in a form of Aramaic, numbered some 50,000 in the region of Tur Abdin a century ago. There are perhaps 3,000. A few dozen families have returned since 2002 from Sweden, Switzerland and ⟦foreign-exonym|Almanya|Germany⟧. Land is the sore point; the court in ⟦foreign-exonym|Strazburg|Strasbourg⟧ has ruled for the villagers twice, in 2023 and again in March.⟦repeated-sentence| The court in Strasbourg has ruled for the villagers twice.|⟧
Zeki Demir, who mends shoes in Västerås, had brought his grandson. “I showed him the well that I fell into,” he said. The boy wished to know whether there was a signal. There was.
⟦literal-name|Joseph|Yusuf⟧ Beğtaş will teach there in July. The feast of the patron was ⟦weekday-mismatch|Wednesday, 9 June|Monday, 9 June|Wednesday, 11 June⟧.
