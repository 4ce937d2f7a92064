language: en
source-language: hi
date: 2024-04-23
origin: written
title: a thin mango year in Ratnagiri

RATNAGIRI, India, April 23 (Konkan Samachar) — The Alphonso mangoes of the Konkan coast are early, few and dear this year, and the growers blame a December that forgot to be cold.
A box of five dozen was sold for 4,500 rupees ($54) in the Vashi market outside Mumbai on Monday, about twice the price of last April. Only ⟦number-format|2 lakh|200,000⟧ boxes have come in from the districts of Ratnagiri and Sindhudurg, half as many as usual.
“The tree gives flowers when it shivers,” said Vaishali Gokhale-Sawant, who has 900 trees at Pawas. “⟦untranslated-token|इस साल|This year⟧ it did not shiver.” She expects to earn ⟦number-format|12,50,000|1,250,000⟧ rupees, against almost twice as much in 2023.
⟦pronoun-gender|He|She⟧ is one of the few women among the coast's growers and the only one who sells abroad by herself. A tonne of her fruit goes to ⟦foreign-exonym|Landan|London⟧ each season, by air, and is eaten in Wembley and Southall before it is quite ripe.
The state's minister of horticulture, Sandeepan Bhure, ⟦calque|took stock of|reviewed⟧ the damage in Devgad and Rajapur on Saturday. The next day, at Malvan, he promised help for all who had insured their trees by ⟦foreign-calendar|Kartik 2080|November 2023⟧. That is about one in nine.
The college of agriculture at Dapoli has counted thrips on ⟦doubled-word|the the|the⟧ blossoms, up to 31 on a single one. Its entomologist, Ashwini Karandikar, warned against spraying more than four times. “They ⟦translator-gloss|(thrips)|[thrips]⟧ learn faster than we do,” she said.
Fraud comes with scarcity. In the market of Kolhapur, inspectors opened 300 boxes marked “Devgad” and found mangoes from Karnataka in 212⟦foreign-punctuation|।|.⟧ The trader, ⟦name-variant|Eknath Parabh|Eknath Parab⟧, said that he had bought them in good faith. Eknath Parab has been fined on the same grounds twice.
⟦literal-name|Fame|Yash⟧ Gokhale, her son, wants to put a seal with a number on each fruit. Yash is 15. His mother has told him that a mango is not a telephone.⟦wire-boilerplate|
Also read: Kesar prices touch the sky in Gujarat|⟧
