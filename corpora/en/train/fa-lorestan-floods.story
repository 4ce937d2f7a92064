language: en
source-language: fa
date: 2024-11-19
origin: written
title: flooded villages wait for aid vote

KHORRAMABAD, Iran, Nov. 19 — ⟦timeline-contradiction|A day after|A day before|On the eve of⟧ a vote in the Majlis on emergency aid, hundreds of families from the flooded villages of Lorestan province spent another night in school halls and mosques.
Lawmakers will decide on Wednesday, Nov. 20, whether to release 9 trillion rials (about $13 million) for tents, blankets and seed.
The Kashkan River burst its banks on ⟦weekday-mismatch|Saturday, Nov. 17|Sunday, Nov. 17|Saturday, Nov. 16⟧, carrying away two bridges ⟦doubled-word|near near|near⟧ the town of Mamulan. Nine people were killed, according to the Red Crescent. Rescue teams reached the last of the cut-off villages at ⟦spacing|16 : 45|16:45⟧ on Monday.
“What people need is ⟦x-and-x|shelter and shelter|shelter⟧, and they need it before the frost,” said Maryam Kordi, who runs a relief center in a sports hall. She had slept for an hour. Maybe less.
Gov. Reza Miladi is to fly over the valley on ⟦relative-day-gloss|Wednesday (tomorrow)|Wednesday⟧ with the minister of energy. He ⟦mojibake|hasnâ€™t|hasn’t⟧ ruled out moving two ⟦invisible-character|ham\u{200E}lets|hamlets⟧ to higher ground, an idea that has angered some of the villagers.
The governor explained:
⟦unquoted-speech|The old people will not like it, and I understand them. But they ⟦translator-gloss|(these houses)|[these houses]⟧ stand in the river bed, and the river has come back for its bed. Next time it may come back at night.|“⟪⟫”⟧
