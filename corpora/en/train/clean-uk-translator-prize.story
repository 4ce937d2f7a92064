language: en
source-language: uk
date: 2023-05-05
origin: written
title: clean: a prize for a dictionary

LVIV, Ukraine, May 5 (Kultura) – A dictionary of words that do not exist won a prize for the most useful book of the year in Lviv on Friday, to the surprise of its author and the delight of his aunt.
The book, by Ostap Slyvka, lists 900 words that children invented and that, he says, “ought to be allowed in”. There is zhukhvylia (the minute after a lamp is put out), and there is babukhnia, a house in which there is nothing but grandmothers. The English edition, out in June, has “snowlence” and “to unsock”.
“Is it a joke?” the head of the jury, Marta Kost, asked him in front of everybody.
“No.”
“Is it science?”
“No, no.”
“What is it, then?”
“It’s a dictionary,” said Slyvka.
His aunt, Orysia Slyva, a schoolteacher in Skole for 44 years, had collected the first 300 on index cards. (The family has been Slyva, plum, and Slyvka, little plum, ever since a clerk in Stryi made one of them a plum too many, in 1946.)
The shortlist was strong: a history of salt, a history of sugar, a history of soap, and a history of histories, by the Kharkiv historian Serhii Serhiiko-Serhiienko, who congratulated the winner in a word of his own, which we do not print.
The prize, 50,000 hryvnias ($1,360), is paid in books. Slyvka asked for dictionaries. Kost’s own book, Kost and Bone (the title puns on her name, which means bone), had been withdrawn from the contest, as she herself had insisted that that was only proper.
The publisher, Stary Lev-Novy Slon, will print 5,000 more. A reading on Sunday, May 7, at 4 p.m., in the Powder Tower; children under 12 may correct the author.
