language: en
source-language: tr
date: 2022-11-08
origin: written
title: an olive mill becomes a museum

AYVALIK, Nov. 8 (Ege News) — The oldest olive mill of Ayvalik opened as a museum on Tuesday, two years after its last press stood still.
It shows ⟦repeated-sentence|stones, stones, stones, stones and stones|stones⟧ from four centuries.
Mayor Selim Arikan called it ⟦quotation-marks|,,|"⟧a house for our grandmothers" and cut the ribbon.
Entry costs 20 liras, and pupils pay nothing. The press itself can be seen at work ⟦repeated-sentence|every Sunday morning, and every Sunday morning|every Sunday morning⟧.
The ⟦non-word|architct|architect⟧, Nil Tekin, kept the soot on the walls on purpose.⟦wire-boilerplate|
You may also like|⟧
