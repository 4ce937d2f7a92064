language: en
source-language: fa
date: 2023-05-14
origin: written
title: tea factories in Gilan

RASHT, Iran, May 14 (Green Desk) — Thirty-one tea factories in Gilan will open a month early, the head of the province's tea board, Parvaneh Rostami, said on Sunday.
“The spring was wet and the leaf is good,” said Rostami. “We expect 130,000 tonnes of it,” ⟦pronoun-gender|he|she⟧ added.
⟦calque|In the continuation of|Later in⟧ her speech, she thanked the pickers, nine in ten of whom are women.
A plant in Lahijan ⟦calque|unveiled from|unveiled⟧ a dryer that burns rice husks. Growers asked ⟦doubled-word|for for|for⟧ a better price.
The number of closed plants ⟦calque|reached to|reached⟧ 48 last year, ⟦article|a unusual|an unusual⟧ figure even for the valley. The board emphasized⟦calque| on|⟧ the need for loans.
Rostami is to visit Rudsar on ⟦relative-day-gloss|Monday (tomorrow)|Monday⟧.
