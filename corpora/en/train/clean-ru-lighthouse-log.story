language: en
source-language: ru
date: 2021-11-14
origin: written
title: clean: the log of a lighthouse

TERIBERKA, Russia, Nov. 14 (Polar Bulletin) — The lighthouse keeper’s log for last week, which the hydrographic service has made public to mark 125 years of the light at Cape Teribersky, reads in full:
“Monday. Wind NW, 14 m/s. Bear on the rubbish heap. Shouted. Bear left.
“Tuesday. Wind NW, 17. Bear back. Shouted. Bear stayed.
“Wednesday. Fog, fog, fog. Horn 11 hours. Did not see bear. Did not see door.
“Thursday. Clear, -9. Two bears.
“Friday. Relief boat could not land. Bread finished. Bears have bread?
“Saturday. Boat landed: bread, onions, mail, battery, Lyudmila.
“Sunday. Wind SE, 6. Nothing to report.”
The keeper, Ivan Ivanovich Ivanov, 58, a third-generation Ivan, was surprised at the attention. “It’s a log. It’s what you write in a log,” he said by radio. (Lyudmila is his wife. She had been in Murmansk to have a tooth out.)
The first keeper, a Pomor named Ioann Yunin, wrote in 1896, in a hand that is hard to read, that he “was was”. Historians have long wondered whether he meant “was wet”. The museum has left it as it is.
There were 89 manned lights on the Murman and White Sea coasts in 1950. There are 11 now, and by 2030 there may be 1. The rest will be run by computers from Arkhangelsk, which is 600 kilometers (373 miles) away, or by none.
“A computer sees the ship,” said Ivanov. “It doesn’t see the bear.”
Teribersky light flashes white every 15 seconds. Ivanov knows it from inside and says that from there it does not flash at all; it goes round and round, and the dark goes round with it.
Next Sunday (Nov. 21) he’ll be on duty again. Gales are forecast: 20-25 m/s, gusts up to 33.
