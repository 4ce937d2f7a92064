language: en
source-language: es
date: 2023-03-15
origin: written
title: Galician shipyard and Danish wind farm

VIGO, Spain, 15 March — A Galician shipyard that built its last trawler in 2016 has won an order worth 310 million euros to make foundations for offshore wind turbines, its managers said on Wednesday.
Astilleros Cíes beat rivals from South Korea and Poland. The contract was signed in Copenhagen on Tuesday by its chairwoman, Uxía Lourido, and the head of the Danish utility Havkraft.
The yard's 480 workers had cleared the way in ⟦timeline-contradiction|next month's|last week's⟧ ballot: on 9 March they agreed, by 391 votes to 62, to work nights.
Lourido,⟦subword-debris| <unk>|⟧ a welder's daughter, said she had feared the worst. She recalled that half the jobs were lost ⟦split-word|with in|within⟧ two winters, and said:
⟦unquoted-speech|We kept the cranes oiled, every Monday, for seven years. People laughed. It was the best money we never earned.|"⟪⟫"⟧
Each of the 52 foundations is a steel tube 94 metres long and weighs ⟦doubled-phrase|as much as as much as|as much as⟧ five jumbo jets. They will stand 20 km ⟦translator-gloss|(off the coast)|off the coast⟧ of Bornholm in 40 to 45 metres of water.
The ⟦untranslated-token|ayuntamiento|city council⟧ will dredge the approach to the quay, which has silted up. A study by ⟦self-gloss|WWF (WWF)|WWF⟧, the conservation group, warned in February that the mud holds old paint and lead⟦unbalanced-pair|(|⟧, and the council has promised to take it to a lined pit.
An executive in ⟦garbled-name|Copenaga|Copenhagen|Denmark⟧ said the yard had won on price "by a hair" and on delivery "by a mile". The first load sails in October 2024.
Not all of Vigo is cheering. Mussel farmers fear for their rafts. "We eat from that water," said Suso Barreiro, who has 11 of them. "It is a small ria, and these are very, very big pipes."
