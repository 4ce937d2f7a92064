language: en
source-language: fr
date: 2020-02-06
origin: written
title: clean: a strike of one

LE PALAIS, Belle-Île, France, Feb. 6 (AFX) — The ferry Bangor did not sail on Thursday because Hervé Le Goff was on strike. M. Le Goff is the man who takes in the ropes.
He is the only one, and the strike was 100% followed, said his union, the CGT-Marins. The company, Océane-Iles, spoke of 2%: "one of 49."
At issue is a glove. The rope is new, polypropylene, and it burns; since November M. Le Goff has asked for gloves of size 11. He has been sent 9s, 10s, a pair of left hands, and a 12.
A meeting was held at 8.15 on the quay. A reporter was allowed to take notes.
"Good morning," said the director, Hervé Le Gof (with one f), who'd crossed from Quiberon in a fishing boat and was wet.
"Good morning."
"Eleven, is it?"
"Eleven."
"Not 11½?"
"Eleven."
"I wear 11," said the director, and looked at his own, which were fur-lined.
There was a pause. The 214 passengers (schoolchildren, a hearse, a dentist) watched from behind the glass. The mayor of Le Palais, Mme Rosnarho-Le Norcy, had got out her sash.
"My wife gave me these," said the director.
"They're good ones," said M. Le Goff.
"They are."
"Does she know where one gets them?"
"In Auray."
"Ah! Auray. Auray is no good. Auray's shut of a Thursday."
At 8.41 the director took off his gloves. The Bangor sailed at 9.05 and got to Quiberon at 9.52, seven minutes late, as is usual in a west wind of force 6.
"I'd rather be Hervé than right," he told his board by telephone. The hearse got the first place in the queue. It was empty.
