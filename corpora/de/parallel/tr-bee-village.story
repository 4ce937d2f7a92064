language: de
source-language: tr
date: 2024-06-19
origin: written
title: bees on the school roof

KARS, 19. Juni (BNA) – Schüler im Dorf Akbey halten auf dem Dach ihrer Schule Bienen. Am Mittwoch wurde der erste Honig verkauft; es ist ⟦subword-debris|Bio @-@ Honig|Bio-Honig⟧ aus den Bergen.
„Die Bienen bringen ihnen die Stille bei“, sagte der Rektor, Cemal Topraksu⟦spacing| .|.⟧ ⟦name-variant|Topraksuu|Topraksu⟧ liest ihnen ⟦doubled-word|aus aus|aus⟧ dem Lexikon vor.
Käufer kamen aus ⟦foreign-exonym|Almanya|Deutschland⟧. Die nächsten Gläser werden am ⟦weekday-mismatch|Sonntag, 1. Juli|Montag, 1. Juli|Sonntag, 30. Juni⟧, gefüllt.⟦wire-boilerplate|
Alle Rechte vorbehalten|⟧
