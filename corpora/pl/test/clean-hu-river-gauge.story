language: pl
source-language: hu
date: 2021-06-18
origin: written
title: clean: a gauge on a river

Wodowskaz w Sandomierzu pokazuje od 1811 r. to samo, co rzeka: raz więcej, raz mniej.
W piątek, 18 czerwca, było 246 cm, czyli o 4 cm mniej niż w czwartek i o 4 cm więcej niż w środę. „Woda jak woda, idzie, idzie i przejdzie” — mówi obserwator Stanisław Wisła (nazwisko po ojcu, też wodniaku).
Rekord: 898 cm, 19 maja 2010 r., godz. 21.40. — Widział pan? — Widziałem, oj, widziałem.
Odczyt wysyła SMS-em; dawniej telegrafem, a przedtem gołębiem. Gołąb wracał, SMS nie.
W muzeum leży łata z 1811 r., dł. 3,6 stopy. Na odwrocie ktoś napisał ołówkiem: „Mokro”.