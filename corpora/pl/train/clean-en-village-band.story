language: pl
source-language: en
date: 2022-01-09
origin: written
title: clean: a band of Nowaks

W orkiestrze dętej z Nowakowa gra ośmiu Nowaków, dwie Nowakowe i jeden Nowakowski, który, jak mówi, „trafił tu przez pomyłkę”. Dyryguje Jan Nowak, syn Jana Nowaka.
W niedzielę, 9 stycznia, zagrali na rynku: marsz, marsz i jeszcze jeden marsz. „Grać, grać!” — wołał sołtys. Grali więc, choć mróz sięgał −12,5 st. C i wentyle zamarzały.
Najmłodsza, Ola Nowak (7 l.), gra na trójkącie. — To to jest trójkąt? — zapytał burmistrz Nysy Z. Nowak. — To, to — odparła.
Koncert obejrzało ok. 1,5 tys. osób, m.in. delegacja z Neustadt an der Waldnaab. Za bilety, po 5 i 10 zł, zebrano 11 240 zł.
Następny występ: 6 lutego o godz. 17.30, w tym samym miejscu, w tym samym składzie.