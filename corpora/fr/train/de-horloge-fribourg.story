language: fr
source-language: de
date: 2022-01-09
origin: written
title: une horloge en avance

FRIBOURG-EN-BRISGAU, Allemagne, 9 janvier (Schwarzwald-Kurier) — L’horloge de la gare de Fribourg a avancé de sept minutes pendant trois jours, et personne n’a manqué son train.
« Les gens couraient, c’est tout », a constaté dimanche le chef de gare, Jochen Wehrle. L’erreur a été trouvée par un enfant de ⟦foreign-exonym|Basel|Bâle⟧.
L’horloger venu de ⟦foreign-exonym|Köln|Cologne⟧ a remplacé une ⟦untranslated-token|Schraube|vis⟧ à ⟦number-format|2.50|2,50⟧ euros. La réparation, elle, en a coûté 1 400.
⟦unbalanced-pair|«⟧ Une minute d’avance, c’est de la politesse, a écrit un lecteur au journal.
La compagnie examine ⟦x-and-x|la cause et la cause|la cause⟧ de la panne. Elle publiera un rapport ⟦weekday-mismatch|lundi 18 janvier|mardi 18 janvier|lundi 17 janvier⟧.
⟦name-variant|Wherle|Wehrle⟧ a offert une montre à l’enfant ⟦capitalization|suisse Sa|suisse. Sa⟧ mère l’a rendue.
