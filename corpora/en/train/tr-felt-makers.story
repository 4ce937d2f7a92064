language: en
source-language: tr
date: 2022-11-29
origin: written
title: the felt makers of Tire

TIRE, Turkey, Nov. 29 — In a lane so narrow that the cats pass in single file, Cevriye Keskinel is rolling a shepherd's cloak with her forearms, and counting.
She counts to 1,500. It takes her an hour and three quarters. “If you stop at 1,400 the rain will know,” she says.
There were 60 felt makers in Tire, an hour's drive from İzmir, when her grandfather came down from Ödemiş with a mule. There are three today: Keskinel, who is 58 and the only woman ever admitted to the guild; her cousin Arif Keskin; and Yunus Taşkıran, who says that he is retired but cannot be found at home.
The two families, Keskin and Keskinel, had one name until 1934. A clerk thought that they were two.
Wool, olive soap and hot water are all it takes. The wool comes from Uşak and Kula, the soap from Ayvalık, the patience, according to ⟦name-variant|Jevriye|Cevriye⟧, from God. She fetched the knowledge herself, from books as well, and can tell you that the Phrygians of Gordion slept on felt and that a carpet of it lay frozen at Pazyryk, in the Altai mountains, for 2,400 years.
She was taught by a man who did not look at her. Her grandfather's foreman, İsmet Usta, let her sit behind a curtain for two winters. “In the third winter the curtain was in the wash,” she says. ⟦pronoun-gender|She|He⟧ gave her the bow that hangs over the door, a pole of cherry wood with a gut string, on which the wool is teased. It sings when it is struck. ⟦untranslated-token|Hallaç|Wool-beaters⟧ were the only craftsmen of the lane whom one heard before one saw them.
A cloak sells for 4,000 lira, about ⟦number-format|$ 215|$215⟧. Shepherds do not buy them now. A theatre in ⟦garbled-name|Salzbourgh|Salzburg⟧ did, twelve at once, for a “King Lear.” The wardrobe mistress of the Salzburg house, Annegret Moser, came for one day and stayed for three weeks, and she has gone home with burns from the soap and a vocabulary that Keskinel would rather not hear repeated.
In March a designer from Antwerp, Joris Van den Abeele, ordered felt for slippers, 300 pairs, to be made in 40 days. Keskinel told him how many days 300 pairs would take. He asked her to find more hands. She told him ⟦doubled-phrase|where he could find them, where he could find them|where he could find them⟧, and the municipality of Tire now pays for a course on Saturdays: 11 women, two boys and a dentist from Torbalı.
The dentist, Oya Sungur, is the best of them. “The fingers know,” says Keskinel. “It is only wet and warm, like a mouth.”
She has the flu each December and blames the floor. The guild's chairman (also a Keskin, Halil, no relation that either will admit) would like to move the workshops to a heated hall by the ring road, with parking for coaches. Arif would go. The third man will say neither yes nor no, because ⟦mojibake|TaÅŸkıran|Taşkıran⟧ cannot be found.
At noon the call to prayer comes down the lane from the Green Imaret, and the rolling stops. It is the only pause. Then Keskinel kneels again, leans into the ⟦mixed-script|clоak|cloak⟧ and takes up the number where she had dropped it.
“Eight hundred and six,” she says. “You made me talk. Eight hundred and seven.”
