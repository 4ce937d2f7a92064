language: pl
source-language: en
date: 2023-03-15
origin: written
title: a tram depot burns

MANCHESTER, 15 marca. Pożar zajezdni tramwajowej w środę rano unieruchomił jedną trzecią wagonów w mieście, a dwie osoby ⟦calque|straciły swoje życie|zginęły⟧.
Ogień wybuchł ⟦doubled-word|w w|w⟧ hali numer trzy. ⟦calque|Pierwsi respondenci|Ratownicy⟧ dotarli tam po ośmiu minutach i zastali stopione szyny⟦spacing| .|.⟧
„To wyglądało jak piec” — powiedziała ⟦calque|reporterom|dziennikarzom⟧ motornicza Sarah Whitcombe. Alarm ⟦calque|okazał się być|okazał się⟧ odłączony.
Straty wynoszą ⟦number-format|4.5|4,5⟧ mln funtów. Tramwaje wrócą na trasy w ⟦relative-day-gloss|czwartek (jutro)|czwartek⟧, choć linia do portu, ⟦doubled-phrase|jak mówi zarząd, jak mówi zarząd|jak mówi zarząd⟧, zostanie zamknięta do maja.
⟦name-variant|Whitcomb|Whitcombe⟧ pracuje tu od 1994 roku.