language: en
source-language: he
date: 2024-03-19
origin: written
title: clean: sinkholes close a road by the Dead Sea

EIN GEDI, Israel, March 19 — A sinkhole 11 metres deep opened beneath the old Route 90 north of Ein Gedi at 02:40 on Tuesday, nine minutes after the last bus, No. 444, had passed.
No one was hurt. The driver, Ido Ben Ami, heard of it at the bus station in Eilat. "I thought they meant another 444," he said. "There is no other 444."
It is the 36th hole since New Year and brings the count on the Israeli shore to about 7,000; on the Jordanian side, around Ghor Haditha, there are hundreds. The lake falls by 1.1 to 1.2 m a year. Its level was −438.5 m on 1 March. As the salt water withdraws, sweet water gets in, the salt beneath dissolves, and what was ground is a roof.
"You hear it first, as a dry 'tk, tk,'" said Prof. Eli Raz-Rotem, a geologist at the Dead Sea and Arava Science Centre (DSASC). "If you hear it, you're standing in the wrong place."
In 2003 a hole took him, too. He lay in it for 14 hours and wrote his will on toilet paper. He has it framed, between those of two doctors who never fell into anything.
Route 90 will be led past the date grove until it is mended ("if," said the mayor of the Tamar council, Nir Wanger-Levy; "when," said the ministry). Mineral Beach has been closed since 2015, the campsite at Ein Gedi since 2014, and the petrol station near it, with its kiosk and its four cats, since last year.
The cats have not gone. A volunteer, Galit Galili, feeds them from a long, long pole.
"They (the cats) know where to step," she said. "Follow a cat."
