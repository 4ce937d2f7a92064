language: fr
source-language: de
date: 2021-08-17
origin: written
title: un vol de fromages

KEMPTEN, Allemagne, 17 août (Allgäu-Bote) — Des voleurs ont emporté dans la nuit de lundi à mardi 4,2 tonnes de fromage d’une cave de Kempten, meule par meule, sans réveiller le chien.
« Le chien aussi aime le fromage », a soupiré le patron, Xaver Endres. La police a retrouvé une meule près de ⟦foreign-exonym|München|Munich⟧.
Le butin vaut ⟦number-format|63.500,50|63 500,50⟧ euros. Le camion, ⟦untranslated-token|vermutlich|probablement|vraisemblablement|sans doute⟧ volé en ⟦foreign-exonym|Österreich|Autriche⟧, sentait encore.
Une permanence a été ouverte ⟦split-word|au dessus|au-dessus⟧ de la fromagerie, ⟦doubled-word|où où|où⟧ les voisins apportent des indices et du pain.
Une récompense est promise ⟦unbalanced-pair|(⟧dix kilos de gruyère. ⟦name-variant|Enders|Endres⟧ a changé de chien.
