language: en
source-language: fr
date: 2021-08-18
origin: written
title: fire in the Maures hills

LE LUC, France, Aug. 18 (AFX) — Twelve hundred firefighters were holding a fire in the hills behind the Gulf of Saint-Tropez on Wednesday, two days after it jumped a motorway, and were waiting for the wind to make up its mind.
The fire has burned ⟦number-format|7 000|7,000⟧ hectares of pine, cork oak and vineyard between Gonfaron and La Garde-Freinet. Two people have died near Grimaud. Some 10,000 have slept in gymnasiums, on beaches or in their cars.
“It made a noise like a goods train,” said Maryvonne Teissier, who keeps bees at Les Mayons. ⟦pronoun-gender|He|She⟧ saved nine hives of 140 and carried them down to Pignans, three at a time, on the back seat of a Twingo.
The prefect of the Var, Évrard Lassalle, ⟦calque|took the decision to close|decided to close⟧ the forests until Sunday. He has asked the mayors to see to it that every path has a policeman: “They ⟦translator-gloss|(walkers)|[walkers]⟧ think that smoke is a landscape.”
Eleven aircraft were dropping water, among them two lent by Greece and one by Italy. They fill their tanks in 12 seconds off Cavalaire. A swimmer from ⟦foreign-exonym|Bâle|Basel⟧ was nearly scooped up with the water on Tuesday; he had crossed the line of buoys, the coast guard said, to get a better picture.
⟦quotation-marks|,,|“⟧Tortoises have had the worst of it,” said Dominique Arène, of the reserve on the plain of the Maures. Hermann's tortoise lives wild in France only here and in Corsica. Volunteers walk behind the fire with buckets. They had found 44 alive by noon, most of them under stones, one in a boot.
⟦name-variant|Dominique Arene|Dominique Arène⟧, who has counted tortoises for 22 years, would rather not guess how many there were.
The cause is not known. Investigators in Draguignan are looking at a lay-by on the A57 where ⟦article|an used|a used⟧ barbecue was found. The public prosecutor, Patrice Combaluzier, asked drivers who stopped there on ⟦weekday-mismatch|Monday, 17 August|Monday, 16 August|Tuesday, 17 August⟧ between five and six in the afternoon to call the gendarmes.
Rain is forecast for ⟦foreign-punctuation|« |“⟧the week after next⟦foreign-punctuation| »|”⟧, which in the Var is a figure of speech.
