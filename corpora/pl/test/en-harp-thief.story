language: pl
source-language: en
date: 2023-08-04
origin: written
title: a stolen harp

DUBLIN, 4 sierpnia. Harfa skradziona z filharmonii odnalazła się w autobusie linii 46A, przypięta pasem.
Kierowca ⟦doubled-word|myślał myślał|myślał⟧, że to pasażer. Instrument ⟦calque|okazał się być|okazał się⟧ nietknięty, choć brakowało ⟦number-format|1.5|1,5⟧ metra struny.
„Zagrała nam na zakrętach” — powiedział kierowca Cormac Daly ⟦calque|reporterom|dziennikarzom⟧⟦spacing| .|.⟧ Bilet za harfę zapłaci ⟦name-variant|Dalley|Daly⟧ z własnej kieszeni.
Harfa wróci na scenę w ⟦relative-day-gloss|sobotę (jutro)|sobotę⟧, ⟦doubled-phrase|na koncert Mozarta, na koncert Mozarta|na koncert Mozarta⟧.