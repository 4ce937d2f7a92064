language: nl
source-language: ru
date: 2023-09-14
origin: written
title: clean: een bibliotheek in de trein

NOVOSIBIRSK, 14 september — In trein 68 is een bibliotheek met 214 boeken en een bibliothecaris, Galina Galkina, die ze alle 214 las op één na.
“Dat is scheikunde”, zegt ze. “Het wordt het meest geleend. Het wordt het snelst teruggebracht.”
Wie in Perm instapt, leent; wie in Tsjita uitstapt, geeft terug. Er verdwenen er negen; er kwamen er tien terug.
De reis duurt 4 dagen en 6 uur. Tot Omsk wordt veel, veel gelezen, tot Krasnojarsk weinig, daarna gepraat.
De spoorwegen wilden tablets. Van de 1.033 reizigers zeiden er 1.020 “boeken”, 12 “maakt niet uit” en een “Galina”.
Dat briefje bewaart ze. Het zit in het scheikundeboek.
