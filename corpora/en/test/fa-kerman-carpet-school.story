language: en
source-language: fa
date: 2022-05-30
origin: written
title: a carpet school in Kerman

KERMAN, May 30 (XNA) — A school for carpet weavers opened in Kerman on Monday with forty pupils and twelve looms.
The pupils learn ⟦repeated-sentence|the old patterns, the old patterns and the old patterns|the old patterns⟧ from three women who are over eighty.
“My hands know the way, my head has forgotten it,” said one of them, Sakineh Bahrami.
The course takes two years. The best pupils will be sent to the spring fair in Isfahan.⟦repeated-sentence| The best pupils will be sent to the spring fair in Isfahan.|⟧
Wool comes from the ⟦non-word|mountins|mountains⟧ near Baft.
The head of the school called the looms ⟦quotation-marks|““|“⟧our pianos⟦quotation-marks|””|”⟧ and played a few notes on one.⟦wire-boilerplate|
Loading...|⟧
