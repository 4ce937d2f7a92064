language: en
source-language: he
date: 2016-01-28
origin: written
title: clean: a census at a zoo

JERUSALEM, Jan. 28 (Tamar Press) — Every January, somebody has to count the bats.
This year it fell to Naomi Frenkel and Avi Frenkel, who are keepers at the Valley of Gazelles Zoo and who are not married, to each other or to anyone else.
"People write to us as Mr. and Mrs.," said Naomi, 27. "We answer as one. It saves time."
The census ended on Wednesday, a day after the last reptile was weighed and four days before the figures are due, on Jan. 31. It found 1,847 animals of 166 species, not counting ants.
Some would not stay still. An emu hid behind a eucalyptus. A European otter, logged as "F-11 (adult)," was counted twice and then, it is believed, a third time. An okapi — the only one in the country — stood there and did nothing at all, "like an MP on a back bench," as the zoo's British-born director, Giles Hathersage, put it.
As for the fruit bats, the Frenkels used a camera, then a better camera, then their fingers. They got 212, 198 and 205. They wrote down: 205.
"Is it right? It is right enough," said Avi, 31. "Bats come and go. I had had a theory that they go round and round to annoy us."
The law requires a zoo to report births (94), deaths (61), transfers (in: 12; out: 20) and escapes. There was one of those. A porcupine got out on Oct. 9, at about 3 a.m., walked 1.2 miles (1.9 km) to Malha and ate a bed of tulip bulbs at the home of a judge.
She, the judge, ruled that that was that.
The report, "Who's Who 2015," will be online from Monday, Feb. 1. Last year's was read 140 times. "Mostly by me," said Hathersage.
