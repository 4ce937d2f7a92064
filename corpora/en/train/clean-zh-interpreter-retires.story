language: en
source-language: zh
date: 2017-12-05
origin: written
title: a court interpreter retires

THE HAGUE, 5 December (Changjiang Features) — After 31 years in the glass booth of an international court, Wen Jiaqi took off her headphones on Tuesday, switched off the lamp and went to look for her coat.
She has interpreted for an MP and a murderer, for a UN envoy and a ship's cook. She has said "I did not do it" in three languages, and "I did" in two.
"People think that what we do is translation," Ms Wen said over coffee near the Peace Palace. "It isn't. It is listening.
"When a witness stops, you stop. When he [the witness] cries, you go on, in a level voice, because somebody has to.
"That is all I know about it."
Born in Jiujiang in 1956, she learned French from a priest and English from the BBC. She came to the Netherlands in 1986 with one suitcase and a copy of "The Old Man and the Sea", and had had no thought of staying.
Her colleagues speak of her with awe. "She was never, ever late," said J. P. van der Meer, who shared the booth with her from 1994 to 2011. "She would do an hour, then half an hour, then an hour, and she had the word — the word! — before the judge had closed his mouth."
There was one slip. In 1999, a lawyer said "déjà vu", and she rendered it, for reasons that she cannot explain, as "dessert". No one laughed. So it goes.
The court will hold a farewell for her on Friday 8 December at 17:30. She has asked for no speeches. She knows too well, she says, what happens to them.
What will she miss? She looked at the ceiling.
"The silence just before they begin," she said.
