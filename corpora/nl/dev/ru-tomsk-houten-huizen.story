language: nl
source-language: ru
date: 2024-02-17
origin: written
title: houten huizen in Tomsk

TOMSK, 17 februari — Van de 1.800 houten huizen in Tomsk worden er dit jaar veertig gered, meldde de gemeente ⟦relative-day-gloss|vandaag (zaterdag)|zaterdag|op zaterdag⟧.
⟦calque|Volgens de woorden van|Volgens⟧ timmerman Prochor Astachov is het hout ⟦number-format|99.5|99,5⟧ procent gezond. ⟦name-variant|Astakhov|Astachov⟧ zaagt alleen met de hand ⟦doubled-word|en en|en⟧ alleen in de winter.
De ⟦split-word|gemeente raad|gemeenteraad⟧ trok geld uit⟦spacing| ( te| (te⟧ weinig, vindt hij). “Een huis wacht niet op een begroting.”
In de ⟦split-word|hoofd stad|hoofdstad⟧ is het plan nog niet besproken.
