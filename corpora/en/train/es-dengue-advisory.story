language: en
source-language: es
date: 2025-05-15
origin: written
title: dengue advice for the Paraná

ROSARIO, Argentina, May 15 — The health ministry of Santa Fe province has extended its dengue alert to 15 June after a warm autumn let the mosquito live on in Rosario, Villa Constitución and San Lorenzo.
It counted ⟦number-format|4.112|4,112⟧ cases between New Year and 10 May, ⟦invisible-character|com\u{AD}pared|compared⟧ with 61,900 in the same months of 2024. Three people have died, all over 70.
“The cold is late and so are we,” said Dr. Graciela Bonfanti, who heads the province's epidemiology office. “Turn over the ⟦untranslated-token|macetas|flowerpots⟧ tonight, not on Sunday.”
The advice, for everyone:
- scrub the rims of water tanks; eggs survive there for a year without water;
- use repellent by day, ⟦capitalization|When|when⟧ this mosquito bites;
- take paracetamol for the fever, and no aspirin or ibuprofen;
- go to a clinic at once with strong belly pain, bleeding gums or a fever that falls and comes back.
The vaccine, two doses three months apart, is free for people from 15 to 39 in the departments of Rosario, General López and Las Colonias. Stocks are enough for ⟦number-format|80, 000|80,000⟧ people, said Bonfanti. ⟦pronoun-gender|He|She⟧ will take her own second dose on Friday.
Hospitals are ready, the director of the Eva Perón hospital in Granadero Baigorria, Néstor Quaglia, told ⟦translator-gloss|(the station)|the station⟧ Radio Dos. It has 40 beds under nets.
Schools in Funes and Roldán will send each child home with a card to count pots, tyres and drains. ⟦x-and-x|The best and the best|The best⟧ will win a football signed by the squad of Newell's, or, if the child insists, of Rosario Central.⟦translator-note|

Note: The name of the mosquito, Aedes aegypti, was left out because it does not appear in the original.|⟧
