language: en
source-language: fa
date: 2022-02-11
origin: written
title: a poet's street

TEHRAN, Feb. 11 — Bahman Rastegar, the poet, will have a street named after him, the Mehr news agency reported on Friday.
Rastegar was born in Tabriz on 2 Farvardin 1322 (22 March 1943) and taught there until 1979. His wife, Azar, 74, edits his letters; their son, Aban, plays the tar.
The street runs from 22 Bahman Square to the river. It is 400 metres long and has 31 plane trees.
"He wrote of the month as of a guest," said Mehr Dadgar, a critic. His best book sold 110,000 copies in a year and cost 5% more in the second.
Crowds filled the square on Friday for the anniversary of the revolution, which falls on 22 Bahman, or February 11.
The street will be opened on March 20, the day before the spring equinox, when Iranians keep Nowruz, the first day of the year 1401 (2022-23).
