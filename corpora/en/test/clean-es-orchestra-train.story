language: en
source-language: es
date: 2018-02-01
origin: written
title: clean: an orchestra stuck on a train

LEÓN, Spain, 1 February — They were meant to play Bruckner in Gijón at eight. They played Haydn on a train, in a snowdrift, at a quarter past ten.
The 41 members of the Orquesta de Cámara Órbigo set out from Madrid on Wednesday, 31 January, at 14:20. By 17:05 they had got as far as Busdongo (population: 88), at the foot of the Pajares pass. There they stayed.
“We had an oboist, an English horn, a euphonium and no heating,” said the conductor, Olga Rey-Stolle. “What would you have done?”
What they did was tune. The first violin, Mencía Álvarez, walked through the seven carriages and asked for requests. There were three: ABBA; “anything but Wagner”; and, from a boy of four, “the one with the duck”.
So they began with Prokofiev.
Álvarez de Sotomayor, the railway’s regional manager — Jaime, not to be confused with the violinist — told Radio Nacional: “It was the worst delay of my career and, I’m told, the best. We had had to choose between a plough and a locomotive. We’d sent the plough to Asturias, where they’d asked for it. And then . . . well.”
The locomotive came at 01:40. Nobody, or nobody but a passenger with a flight to catch, was in a hurry. A recording made by a nun has been viewed 2.3 million times; #Busdongo was, for an hour, the most used hashtag in Spain.
The concert hall in Gijón, meanwhile, had sent 900 people home with vouchers. It will honour them on Friday, 9 February, a day after the orchestra’s return from Ávila.
On the programme are Bruckner’s Fourth and, by popular demand, a duck.
A spokeswoman was asked whether the players would be paid twice. “A one-off is a one-off,” she said. “But they can not only count on a fee, they can count on a bus.”
