language: en
source-language: ar
date: 2022-04-29
origin: written
title: clean: the last Friday of the fast

FEZ, Morocco, April 29 (Maghreb Features) — On the last Friday of Ramadan, the 27th day of the fast by the Moroccan count, the tanners of Chouara stopped work at noon, washed to the elbows and walked, yellow-handed all the same, to the Qarawiyyin.
The imam, Driss Idrissi, spoke for nine minutes. He is known for it. His predecessor, Idriss Drissi, is known for having spoken, in 1999, for two hours and a half; a pigeon had hatched, people say, by the time he sat down.
“God is patient,” said the imam. “You are hungry. Go in peace. Pay your debts.”
What debts? Zakat al-fitr, the alms due before the feast, was set by the council at 15 dirhams a head, or 2.5 kilograms of wheat. Most pay in cash. In the lanes behind the Attarine madrasa, though, sacks are carried from door to door, and from that door to the next, until someone keeps one.
“I gave a sack on Tuesday and got one on Thursday,” said Lalla Batoul Benjelloun, 77. “It was the same sack. I know it by the patch.”
Is that allowed?
“It’s the best kind,” said the imam.
The feast itself, Eid al-Fitr, would be on Monday, May 2, or on Tuesday, May 3, depending on the moon. Astronomers in Rabat had no doubt it’d be the Tuesday – no, not the shadow of a doubt, said one – but the rule is that the crescent must be seen, with the eye, by a man on a hill. The man on the hill above Fez is Si Mohammed Ben Mohammed Benmohammed. He has good eyes. Twice, in 31 years, there was cloud.
At 7:11 p.m. the cannon at Borj Nord went off and Fez sat down to harira. For eight people: 200 g of chickpeas, 100 g of lentils, 1 kg of tomatoes, celery, coriander, one fistful of rice, one of flour (“the flour last, the flour last!”), a date each.
Then it was quiet, quiet as it is once a day in one month of the year. One could hear spoons.
