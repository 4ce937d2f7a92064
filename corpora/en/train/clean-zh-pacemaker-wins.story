language: en
source-language: zh
date: 2019-04-14
origin: written
title: a pacemaker wins a half-marathon

YANGZHOU, April 14 (JSN) — Sunday's half-marathon in Yangzhou was won by a man who had been paid to stop.
Lemi Bekele, an Ethiopian pacemaker, was supposed to step off the course after 15 kilometers (9.3 miles). He looked back. Nobody was there. So he ran on and on, and broke the tape in 1:01:44.
"I had had a good breakfast," said Bekele, 23, who is no relation to Kenenisa Bekele, the former world-record holder, or to Almaz Bekele, who came third in the women's race. "I thought: 'Why not?'"
It was, he added, "a very, very long straight."
The rules allow it. A pacemaker who has entered the race, wears a number and covers the whole distance may win, the International Association of Athletics Federations (IAAF) wrote in a 2014 note to organizers. Bekele had all three: an entry form, bib No. 92 and sore feet.
He takes home 80,000 yuan ($11,900). The favorite, Kenya's Josphat Kiprono (1:02:09), gets half as much; a Slovak and a Slovene, who were side by side at the 20-km mark, finished 10th and 11th.
More than 30,000 people ran. About one in six was over 60, an official said, and a university student dressed as a panda (the suit weighed 7.5 kg) crossed the line at 11:45 a.m., four hours and a quarter after the 7:30 start. She got the loudest cheer of the day.
What will Bekele do next? "Sleep," he said. Then, on Tuesday, April 16, he flies to New York, New York, to pace another race. Will he stop this time?
He smiled. "I can not only stop," he said. "I can also start."
