language: pl
source-language: lt
date: 2022-12-12
origin: written
title: clean: scales on a market

Waga na suwalskim targu waży od 1908 r., i to, jak twierdzi Józef Bezmian, „co do deka, co do grama i co do joty”.
W poniedziałek, 12 grudnia, legalizował ją urząd: odchyłka 0,02 % (norma: 0,1 %). Odważniki sprowadzono z Kowna i z Kowna; jedne z litewskiego, drugie ze sklepu pana Kowny.
— Ile to to waży? — spytał inspektor, stawiając teczkę. — Dwa czterdzieści. — Zł? — Kg!
Za ważenie bierze się 50 gr, za kłótnię nic. Kłócono się tego dnia, wg notatek, 14 razy, zawsze o cebulę.
Nad wagą wisi tabliczka z 1934 r.: „Kto waży, ten się nie odważy”.