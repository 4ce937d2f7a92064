language: en
source-language: fa
date: 2025-01-18
origin: written
title: road over the Alborz reopens

Chalus road reopens after 31 hours under snow
KARAJ, Iran, Jan. 18 — The mountain road from Karaj to the Caspian coast reopened on Saturday after ploughs cut through drifts 3.5 metres (11.5 feet) high, freeing the last of some 400 drivers who had been stuck since the small hours of Friday.
No one died. One baby, a boy of 3.1 kilograms, was born in the back of a bus at 4:20 a.m.; a dentist, a vet and a midwife's mother-in-law helped. He has been named Bahman, which means avalanche (it is also the name of the month that starts on Monday).
"People were kind, and then they were hungry, and then they were kind again," said Elham Rad, 29, who had a boot full of oranges and gave them away one by one. "By the second night we had run out of everything but jokes. The jokes were bad."
Police had closed the road at Gachsar on Thursday evening, hours before the worst of it. Some cars went round the barrier. "They said that that barrier was only advice," said Col. Davar Kiani of the highway police. "It was not advice."
The forecast: light snow on Sunday, sun on Monday, and fog - thick, as a rule, and sudden - from Tuesday, Jan. 21. Buses will run at half past every hour. Drivers without chains will be turned back, be they ministers or milkmen.
The Red Crescent used 17 snowmobiles, a helicopter (an Mi-171) and, where neither could go, mules. It was an Italian skier who raised the alarm, by e-mail. She had seen the lights from above: hundreds and hundreds of them, not moving, "like a city that had lain down to sleep."
