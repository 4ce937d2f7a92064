language: nl
source-language: en
date: 2022-06-10
origin: written
title: een lift in de Dom

UTRECHT, 10 juni (Stadsbode) — De bouwlift aan de Dom bleef steken met elf mensen ⟦spacing|( |(⟧een hond niet meegerekend). Ze kwamen er na een uur te voet uit.
Volgens ⟦split-word|politie chef|politiechef⟧ Tjeerd Hooijmans was het onderdeel nieuw. “Het ⟦calque|maakt geen zin|heeft geen zin⟧ om te mopperen”, zei ⟦name-variant|Hooymans|Hooijmans⟧.
De keuring was ⟦relative-day-gloss|gisteren (donderdag)|donderdag|op donderdag⟧. ⟦doubled-word|Een een|Een⟧ monteur uit ⟦foreign-exonym|Vienna|Wenen⟧ is onderweg.
Een rit kost 3,50 euro. Wie vastzat, klimt gratis ⟦quotation-marks|““|“⟧zo vaak hij durft”, beloofde het kerkbestuur.⟦wire-boilerplate|
Dit artikel gaat verder onder de advertentie|⟧
