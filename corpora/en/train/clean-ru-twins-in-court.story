language: en
source-language: ru
date: 2022-12-08
origin: written
title: clean: a court cannot tell twins apart

VOLOGDA, Russia, Dec. 8 (Sever Court Reports) – A justice of the peace in Vologda on Thursday stopped the case against a man who had driven through a red light in April, or whose brother had.
The driver was photographed at 7:07 a.m. on Sovetsky Prospekt. The car belongs to the wife of one of them. Denis Maksimov says it was Maksim. Maksim Maksimov says it was Denis. Both say that they were asleep.
“One of you is lying,” said the judge, Ye. V. Lebedeva.
“Yes,” said Denis.
“Which?”
“The other one,” said both.
The prosecution, led by Ye. N. Lebedev, asked for an expert. The expert, from Yaroslavl, measured ears; the ears of the Maksimovs, he reported, differ by 0.3 mm, which is less than the width of a pixel in a photograph that had had to be enlarged 40 times. The court heard, too, that the brothers had been swapped, by mistake, at the age of five weeks and that their mother, now 81, no longer knew which was which “and had never much cared”.
Under Article 12.12 of the code the fine would have been 1,000 roubles. The expert cost 38,500.
Lebedeva, reading her ruling, called the case “the most expensive thousand that I have seen”. The law, she said, punishes a person, not a face. Lebedev said the state would not appeal. (The two lawyers, whose names have confused the registry since 2019, are not related; nor are they, Lebedev added, twins.)
Outside, Maksim – or Denis – thanked the reporters who had waited since half past eight. “We’ll walk home,” he said. “It’s safer for everyone.” At the lights on the corner of Ulitsa Mira the two of them stopped, though it was green, and waited for it to turn red, and waited for it to turn green again.
