language: pl
source-language: de
date: 2022-12-12
origin: written
title: clean: a letter box

W Kłodzku stoi skrzynka pocztowa z 1893 r., do której od 40 lat nikt nie wrzucił listu, bo wisi na wysokości 3,2 m.
„Kiedyś stała tu, tu, gdzie jest dziura” — pokazuje listonosz Emil Emil (imię i nazwisko takie samo, tak już jest). Poczta ją co roku maluje: na czerwono, na czerwono, w 1986 omyłkowo na zielono.
W poniedziałek, 12 grudnia, strażacy przystawili drabinę i otworzyli skrzynkę. Był w niej list do św. Mikołaja, nadawca: Ewa, lat 6.
Ewa K., dziś 51 l., prosiła wtedy o psa. — Dostała pani? — Dostałam, dostałam — śmieje się. — Kota.
List wyceniono na 1,2 tys. zł; znaczek, 5 zł z Kopernikiem, na 0,40.