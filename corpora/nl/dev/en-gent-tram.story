language: nl
source-language: en
date: 2022-06-10
origin: written
title: een tram in Gent

GENT, 10 juni (Leiekoerier) — Een tram kwam op de Korenmarkt tot stilstand tegen een terras ⟦doubled-word|met met|met⟧ niemand erop.
Volgens ⟦split-word|politie agent|politieagent⟧ Joris Verschueren liet de rem los⟦spacing| ,|, ⟧in de bocht. De hoorzitting ⟦calque|nam plaats|vond plaats⟧ op straat.
“Het bier stond er al”, zei ⟦name-variant|Verscheuren|Verschueren⟧. Een onderdeel komt uit ⟦foreign-exonym|Prague|Praag⟧ en kost ⟦number-format|1.25|1,25⟧ miljoen⟦spacing| .|.⟧
De lijn gaat ⟦relative-day-gloss|zaterdag (morgen)|zaterdag⟧ weer open.⟦wire-boilerplate|
Lees meer|⟧
