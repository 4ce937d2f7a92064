language: en
source-language: zh
date: 2024-10-22
origin: written
title: a village that plays chess

LANGXI, China (Anhui Courier) — Nobody in this village of 800 can say who brought the first board. There was a schoolteacher. There was a flood. After that, everybody played.
The village club, the A team and the B team alike, went to the provincial finals last Saturday, Oct. 19, and came home with the cup on the day after, which was the birthday of its founder, Mr. Qian.
“You look at the board and the board looks at you,” said Qian Guofang, 88. “That is all. The rest is tea.”
The team beat a university side that had a grandmaster, a doctor of mathematics and the a cappella champion of Hefei on it. The China they speak of in the city, Qian said, is in a hurry; here, a game may last from Monday to Wednesday.
Next Friday, Nov. 1, the club opens its doors to visitors from 9 a.m. until dark. Entry is free. Bring your own cushion (the floor is stone).
A literal translation of the club’s motto is “slow hand, quick eye.” The English version on the door reads: “No clocks.”
