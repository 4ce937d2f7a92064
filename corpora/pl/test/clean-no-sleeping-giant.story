language: pl
source-language: no
date: 2024-02-29
origin: written
title: clean: a sleeping giant

Góra Giewont śpi, śpią też turyści: w schronisku na Hali Kondratowej 29 lutego zanocowało 29 osób, w tym jedna na stole bilardowym.
„Stół ma 2,54 m, ja mam 1,98 m, to to się mieści” — tłumaczy Norweg Ola Nordmann, lat 29. (Nazwisko sprawdziliśmy: autentyczne, choć brzmi jak Jan Kowalski).
O 6.10 obudził go kierownik. — Wstawać, wstawać! — Jeszcze, jeszcze pięć minut...
Lawinowa trójka obowiązuje do soboty, 2 marca. TOPR prosi: „Nie idź. A jak idziesz, nie idź sam”.
Śniadanie (jajecznica z 3 jaj, 24 zł) wydawano do 10.00. Nordmann zszedł o 10.01.