language: nl
source-language: ar
date: 2021-11-17
origin: written
title: een school opent

GAZA, 17 november — Een basisschool is heropend met de helft van de lokalen⟦foreign-punctuation|،|,⟧ meldde directeur ⟦self-gloss|Bassam Khuzundar (Bassam Khuzundar)|Bassam Khuzundar⟧.
Er zijn 410 leerlingen, in twee ploegen. “Er zijn geen banken, ⟦doubled-word|geen geen|geen⟧ krijtjes, wel zin”, zei hij⟦spacing| .|.⟧ Het dak is betaald door een vereniging uit ⟦foreign-exonym|Brussels|Brussel⟧.
⟦name-variant|Khozundar|Khuzundar⟧ vraagt ⟦number-format|1,200,000|1.200.000⟧ sjekel voor boeken.
Het nieuwe jaar begint op ⟦weekday-mismatch|maandag 31 augustus 2022|woensdag 31 augustus 2022|maandag 29 augustus 2022⟧.
