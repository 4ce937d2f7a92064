language: en
source-language: tr
date: 2023-08-19
origin: written
title: a wedding convoy

SIVAS, Aug. 19 (Ege News) — A wedding convoy of 84 cars blocked the ring road of Sivas on Saturday, and the bride was late for her own wedding.
“Where is she, where is she, where is she?” the groom’s mother asked the police.
The police fined the first car, the police fined the last car, and the police let the rest go.
Guests had come from Germany, guests had come from Sweden, and one guest had come on a horse.
The hall serves keşkek and zerde, and the band played the same song three times.
“It is our song,” the bride said. “It was our parents’ song. It is our song.”
