language: en
source-language: uk
date: 2021-08-19
origin: written
title: beekeepers block a road

POLTAVA, Ukraine, Aug. 19 (Steppe News) — Beekeepers blocked a road near Poltava on Thursday over the spraying of rape fields.
⟦calque|From its side,|For its part,⟧ the farm denied it had killed bees.
The head of the beekeepers' union, Oksana Halushko, wants ⟦article|a independent|an independent⟧ test. “We have lost 900 hives,” said Halushko. “That is honey for a city,” ⟦pronoun-gender|he|she⟧ added.
⟦calque|It became known about⟧ a second case in Lubny, and police are looking into it.
Let ⟦calque|us recall⟧ that a similar case ended in court in 2019. The union ⟦doubled-word|has has|has⟧ 3,000 members.
