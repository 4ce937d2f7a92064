language: pl
source-language: en
date: 2024-02-29
origin: written
title: fog over an airport

INNSBRUCK, 29 lutego. Mgła zamknęła lotnisko w czwartek na dziewięć godzin, a 700 pasażerów ⟦doubled-word|spało spało|spało⟧ na walizkach.
Radar działał, lecz pas startowy ⟦calque|okazał się być|okazał się⟧ oblodzony. „Widziałem własne ręce i nic więcej” — powiedział kontroler Stefan Moser ⟦calque|reporterom|dziennikarzom⟧.
Linie rozdały 1400 kanapek; straty sięgają ⟦number-format|2.5|2,5⟧ mln euro. Pierwszy samolot wystartował o ⟦spacing|18 : 05|18:05⟧ do Wiednia⟦spacing| .|.⟧
⟦name-variant|Mosser|Moser⟧ poszedł do domu pieszo. Rozkład wróci do normy w ⟦relative-day-gloss|piątek (jutro)|piątek⟧.⟦wire-boilerplate|
Kliknij tutaj, aby zobaczyć więcej|⟧