language: it
source-language: en
date: 2021-11-17
origin: written
title: un tram in vetrina

ROMA, 17 nov (Notizie del Colle) — Un tram è uscito dai binari a Porta Maggiore e si è fermato a due palmi da una pasticceria. Nessun ferito.
Il ⟦split-word|porta voce|portavoce⟧ dell’azienda, Nando Sbardella, ha detto che il freno⟦spacing| ,|, ⟧in curva, non teneva.
«Siamo ⟦doubled-word|rimasti rimasti|rimasti⟧ senza cornetti», ha detto ⟦name-variant|Sbardela|Sbardella⟧. La conferenza ⟦calque|ha preso luogo|ha avuto luogo⟧ sul marciapiede.
Il pezzo arriva da ⟦foreign-exonym|Prague|Praga⟧. La linea riapre ⟦relative-day-gloss|giovedì (domani)|giovedì⟧.⟦wire-boilerplate|
Leggi tutto|⟧
