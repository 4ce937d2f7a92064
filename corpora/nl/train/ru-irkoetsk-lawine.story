language: nl
source-language: ru
date: 2024-02-17
origin: written
title: lawine bij het Baikalmeer

IRKOETSK, 17 februari — Twee skiërs zijn levend uit een lawine gehaald in de bergen ten zuiden van het Baikalmeer.
⟦calque|Volgens de woorden van|Volgens⟧ reddingschef Timoer Badmajev vond een hond ⟦doubled-word|een een|een⟧ want; de ander riep. De zoektocht duurde vijftig minuten⟦spacing|.De|. De⟧ wind hielp.
“Ze hadden geluk, veel geluk”, zei ⟦name-variant|Badmaev|Badmajev⟧. ⟦pronoun-gender|Zij|Hij⟧ waarschuwde dat het gevaar blijft.
Het ziekenhuis, met apparatuur uit ⟦foreign-exonym|Munich|München⟧, laat hen ⟦relative-day-gloss|zondag (morgen)|zondag⟧ gaan. Tegen de gids is een ⟦calque|strafrechtelijke zaak|strafrechtelijk onderzoek⟧ geopend.
