language: en
source-language: fa
date: 2021-12-07
origin: written
title: glass goes abroad

TEHRAN, Dec. 7 (XNA) — The glass museum lends nine ewers to a palace in ⟦foreign-exonym|Faranse|France⟧, its director, Bahar Mostofi, said on Tuesday.
“Glass travels better than people,” said ⟦literal-name|Spring|Bahar⟧ Mostofi. A ewer that went to ⟦foreign-exonym|Almaniya|Germany⟧ in 2004 came back with a new cork.
The pieces leave ⟦relative-day-gloss|on Wednesday (tomorrow)|on Wednesday⟧. Two restorers will meet them in ⟦foreign-exonym|Lahe|The Hague⟧, where the crates change lorries.
The museum ⟦split-word|can not|cannot⟧ afford insurance for the tenth ewer. It stays in its window⟦spacing| .|.⟧
