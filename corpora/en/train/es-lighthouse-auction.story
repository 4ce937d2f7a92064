language: en
source-language: es
date: 2023-02-20
origin: written
title: lighthouse for sale

A CORUNA, Spain, Feb. 20 (Atlantic Press) — A lighthouse that has been dark ⟦calque|since|for⟧ 12 years will be auctioned in March, the port authority said.
The plan ⟦calque|counts with the|has the⟧ support of the town, whose mayor ⟦calque|realized|carried out⟧ a visit to the tower.
The keeper's daughter, Rosalia Bouzas, was born there. ⟦pronoun-gender|He|She⟧ said the stairs were safe.
⟦calque|The also writer⟧ has published a book about ⟦doubled-word|her her|her⟧ childhood among the rocks.
A decision is expected ⟦calque|in the next|in the coming⟧ days. Neighbours fear ⟦article|an hotel|a hotel⟧.
Nobody lit the lamp even ⟦calque|at the occasion of|on the occasion of⟧ its centenary.
