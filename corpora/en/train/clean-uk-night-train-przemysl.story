language: en
source-language: uk
date: 2018-12-07
origin: written
title: night train to Poland

KYIV, December 7 (Zaliznychnyk) — A night train from Kyiv will run all the way to Przemyśl, an old fortress town just inside Poland, from Sunday, December 9, when the winter timetable takes effect.
Train 67/68 leaves Kyiv at 17:20 and calls at Zhmerynka (20:41), Ternopil (23:58) and Lviv (2:15-2:40). It reaches Przemyśl at 5:10 Polish time, which is an hour behind Ukrainian time. On the way back it departs at 20:55. The fare is €19.50-€31, depending on the class.
The border guards of both countries will board in Mostyska, so that nobody has to get off in the dark. “Passengers can not only sleep, they can have their passports stamped in bed,” said Olena Savchuk, an HR manager turned head of passenger services.
The rails, too, need a visa of sorts: Ukraine’s are 1,520 mm apart and Poland’s 1,435 mm. A broad-gauge track, repaired again and again, goes as far as platform 5 in Przemyśl, where the train stops side by side with the 5:49 to Kraków.
An 11-coach train had been promised in 2016, then in 2017. What took so long? “Paper,” Savchuk said. “One signature in Warsaw, one in Kyiv, and one — you will not believe it — in Brussels.”
Seats for the first night, Sunday to Monday, sold out within 40 minutes. A second train is under discussion for the Christmas week (December 23-30).
Bookings: tickets@example.com. For wheelchair spaces, passengers must call at least 48 hours ahead. Dogs travel free; cats do not. “Don’t ask,” Savchuk said.
