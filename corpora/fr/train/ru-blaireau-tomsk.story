language: fr
source-language: ru
date: 2022-06-14
origin: written
title: un blaireau sur la piste

TOMSK, 14 juin (Sibérie Matin) — L’aéroport de Tomsk a fermé quarante minutes mardi à cause d’un blaireau qui dormait sur la piste, et trois vols ont été détournés.
⟦calque|Selon les paroles de la|Selon la⟧ directrice, Elena Vorontsova, l’animal était ⟦mixed-script|tоut|tout⟧ à fait calme. « Il a regardé l’avion, puis il s’est retourné », a-t-elle dit.
Un vétérinaire de ⟦self-gloss|Novossibirsk (Novossibirsk)|Novossibirsk⟧ a été appelé. Il est venu avec un filet et ⟦doubled-word|une une|une⟧ boîte de sardines.
Les passagers, environ ⟦number-format|1,200,500|1 200 500⟧ par an selon l’aéroport, ont reçu du thé⟦spacing| ,du|, du⟧ pain et des excuses.
⟦name-variant|Vorontzova|Vorontsova⟧ fera poser une clôture ⟦weekday-mismatch|lundi 15 juin|mercredi 15 juin|lundi 13 juin⟧.
