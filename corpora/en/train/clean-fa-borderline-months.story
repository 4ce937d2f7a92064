language: en
source-language: fa
date: 2024-04-02
origin: written
title: clean: a museum of calendars

ISFAHAN, Iran, April 2 (Nesf-e Jahan Press) — A private museum of calendars opened on Tuesday in the old Armenian quarter of New Julfa, with an argument about what day it was.
By the calendar on the door it was 14 Farvardin 1403. By the one in the hall it was 22 Ramadan 1445, and a third, a gift of the Vank Cathedral, gave March 20 – the date by the old style, which runs 13 days behind.
"All three are right," said the founder, Arsham Arshadi, a retired geodesist. "That is the whole point of the house."
Arshadi has collected 1,412 calendars in 41 years. His neighbor and rival, the watchmaker Arshak Arshadian, has collected 1,214. The two men, who are often taken for brothers and are often sent each other's mail, met at the opening and shook hands, twice.
The oldest piece is a strip of paper from 1079, the year when the Jalali calendar began. The newest hangs in the kitchen; somebody had crossed out Sizdah Bedar, the 13th day of the year, when Iranians go out to picnic, and had written, "Rain. Rain. Rain again."
Visitors learn that the Iranian year has six months of 31 days, five of 30 and one of 29 – or 30, in a leap year. The year 1403 is one. They also learn that the French revolutionaries had a month called Fog (Brumaire) and that Sweden had a February 30 in 1712.
"Is it useful?" a girl of eight asked on Tuesday.
"No," said Arshadi.
"Is it open on Friday?"
"Yes."
"Which Friday?"
"That," he said, "is a very, very good question."
The museum is open on Mondays, Tuesdays and, so far, Fridays. Admission costs 50,000 tomans (about $0.80 at the free rate), or one calendar that the house has not got. A dentist from Shahin Shahr brought one from 2007 and was let in; it turned out that the calendar of 2007 will serve again in 2029.
Next week a delegation comes from the museum of clocks in La Chaux-de-Fonds, Switzerland. They asked for a date. Arshadi sent them three.
