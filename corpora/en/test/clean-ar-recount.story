language: en
source-language: ar
date: 2018-09-12
origin: written
title: recount in a village council

One vote, two Khourys and a recount
MARJAYOUN, Lebanon, Sept. 12 (Southern Courier) — After a recount that lasted until 3:15 on Wednesday morning, a village of 611 voters has a mayor, and it is the man who had lost.
Elias Khoury, a pharmacist, beat Elie Khoury, a builder, by 203 votes to 202. On the night of the election itself, Sunday, Sept. 9, it had been the other way around. Both men kept their good humor. “He won, then I won,” said the pharmacist. “Let us stop there.”
The trouble was the handwriting. Lebanese voters may write a name by hand, and on nine ballots the last letters ran into each other, or ran out. Was it Elias? Was it Elie? A judge from Nabatieh looked at each paper through a jeweler’s glass, again and again, with two clerks, an MP and an observer from Ohio at his shoulder.
The observer, a former aide to a member of Congress (D-Ohio), said she had seen worse at home. “We had chads. We had hanging chads,” she told L’Orient-Le Jour. “What we did not have was coffee this good.”
The judge set out what he had found:
“Five papers are for Elias. Three are for Elie. I am in no doubt about that.
“As for the ninth, it says ‘my cousin.’ Both candidates are his cousins, and so am I. I have declared it void, and may God forgive me.”
An appeal can be lodged until noon on Monday, Sept. 17. The builder will not lodge one. The two men shook hands, went to the bakery at No. 10, and ate. They have known each other for years and years; they were best man, each in turn, at the other’s wedding.
The turnout was 68.6 percent. The council meets on the first Tuesday in October, “inshallah,” as the notice on the door says.
