language: en
source-language: tr
date: 2024-06-19
origin: written
title: bees on the school roof

KARS, June 19 (BNA) — Pupils in the village of Akbey keep bees on the roof of their school. The first honey was sold on Wednesday; it is ⟦subword-debris|high @-@ mountain|high-mountain⟧ honey.
“The bees teach them to be quiet,” said the headmaster, Cemal Topraksu⟦spacing| .|.⟧ ⟦name-variant|Topraksuu|Topraksu⟧ reads to them ⟦doubled-word|from from|from⟧ the encyclopedia.
Buyers came from ⟦foreign-exonym|Almanya|Germany⟧. More jars will be filled on ⟦weekday-mismatch|Sunday, 1 July|Monday, 1 July|Sunday, 30 June⟧.⟦wire-boilerplate|
All rights reserved|⟧
