language: fr
source-language: tr
date: 2024-06-19
origin: written
title: bees on the school roof

KARS, 19 juin (BNA) — Les élèves du village d’Akbey élèvent des abeilles sur le toit de leur école. Le premier miel a été vendu mercredi, sous un ⟦subword-debris|demi @-@ tonneau|demi-tonneau⟧ retourné.
« Les abeilles leur apprennent le silence », a dit le directeur, Cemal Topraksu⟦spacing| .|.⟧ ⟦name-variant|Topraksuu|Topraksu⟧ leur fait la lecture ⟦doubled-word|dans dans|dans⟧ l’encyclopédie.
Des acheteurs sont venus de ⟦foreign-exonym|Almanya|Allemagne⟧. Les prochains pots seront remplis le ⟦weekday-mismatch|dimanche 1er juillet|lundi 1er juillet|dimanche 30 juin⟧.⟦wire-boilerplate|
Tous droits réservés|⟧
