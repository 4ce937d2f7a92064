language: en
source-language: es
date: 2024-10-24
origin: written
title: the canal and the lake

COLÓN, Panama, Oct. 24 (EFX) — Rain has filled Lake Gatún to within 40 centimetres of its brim, and from Friday the Panama Canal will let 36 ships a day through again, twelve more than in January.
The canal's deputy administrator, Itzel Carrasquilla, said so on Wednesday on the wall of the Agua Clara locks, under an umbrella. “A year ago I prayed for this umbrella,” ⟦pronoun-gender|he|she⟧ said.
Each ship takes ⟦number-format|200 millions of litres|200 million litres⟧ of fresh water with it to the sea. In the drought of 2023 owners paid at auction to jump the queue; one, in November, paid $⟦number-format|3,98|3.98⟧ million. He has not asked for it back, said Carrasquilla, but he has asked how deep the lake is, three times.
A new lake is meant to end such years. It would drown 4,600 hectares on the Río Indio, west of the canal, and 37 hamlets with it, among them Limón de Chagres, Tres Hermanas and La Boca de Uracillo. Some 2,000 people would have to go.
“They ⟦translator-gloss|(the canal authority)|[the canal authority]⟧ counted our hens,” said Digna Benítez, who grows coffee and yucca in Tres Hermanas and leads the Peasant Coordination. “They did not count the school.” ⟦literal-name|Worthy|Digna⟧ Benítez has been to the capital on foot twice, four days each time.
The engineer in charge, Olmedo Saldaña, has promised houses with titles, and money, ⟦number-format|$ 400|$400⟧ million of it. ⟦calque|In the case that|If⟧ the vote of the board in February goes as expected, the dam will be built by 2031.
In the ⟦untranslated-token|corregimiento|township⟧ of Ciricito the mass on Sunday was said for rain to stay away. Father Ovidio Chávarri saw nothing wrong in it: “Every ship has a saint.”
Shippers are content. ⟦name-variant|Hapak-Nord|Hapag-Nord⟧ of Bremen is sending its car carriers through the canal again⟦spacing| :|:⟧ Hapag-Nord had sent them round the Cape of Good Hope. The Greek owner Spyros Vernikos of Chios has twelve bulk carriers waiting off ⟦garbled-name|Balbao|Balboa⟧. The anchorage at Balboa is as full as a car park, he said, but it moves.
Saldaña has heard it said that ⟦subword-debris|<unk>|⟧God gives the rain and the canal sells it.
He said he wished it were ⟦article|an one-time|a one-time⟧ sale.
