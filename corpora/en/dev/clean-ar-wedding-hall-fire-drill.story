language: en
source-language: ar
date: 2024-09-29
origin: written
title: clean: a fire drill at a wedding

NABLUS, Sept. 29 — When the alarm went off in the Zaytuna hall on Friday evening, 340 guests got up, took the cake and walked out into the yard in two minutes and fifty seconds, singing.
It was a drill. It had been the bride’s idea. Rana Kanaan, 27, is a fire officer, the first woman in the brigade of Nablus, and she knows what a hall with one door can be.
“My mother cried,” she said. “My mother-in-law cried too. Then my mother-in-law asked for a second drill, because she had been in the kitchen.”
They did it again. Two minutes and five seconds.
The groom, Rami Kanaan, is a cousin of hers; so, at one remove or another, were 212 of the guests. The singer, Abu Arab al-Arabi, went on playing as he walked. The oldest guest, Hajja Widad (she puts her age at “ninety, or ninety and a bit”), was carried out, twice, in an armchair, and asked whether there would be a third time.
Of 61 wedding halls in the governorate, according to the civil defense, 23 have a second exit. At the Zaytuna the second door was found behind a mirror, where it had been, locked, since 1998. The key was with a man in Tubas.
“We’ve a mirror less and a door more,” said the owner, Adib Tuqan, and his partner, Adeeb Touqan, added that business was good; they have been mistaken for one person by two tax inspectors.
Next: a drill at a wedding in Jenin on Thursday (Oct. 3), another in Salfit on Oct. 4 (Friday). The brigade brings its own cake.
