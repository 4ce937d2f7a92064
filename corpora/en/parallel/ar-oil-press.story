language: en
source-language: ar
date: 2023-10-26
origin: written
title: an oil press that works at night

⟦translator-note|Here is the translation of the article:
|⟧AMMAN, Oct. 26 (BNA) — The oil press of Deir Nuaim works at night, because the farmers come after dark. It has no sign⟦foreign-punctuation|،|,⟧ only a lamp.
Its owner, Munir Haddadin, fills ⟦digit-script|٦٠|60⟧ cans an hour. “The olives do not wait,” he says. ⟦name-variant|Hadadin|Haddadin⟧ learned the trade ⟦doubled-word|from from|from⟧ his grandfather.
The best oil goes to merchants in ⟦foreign-exonym|Almania|Germany⟧, as it did in his ⟦repeated-sentence|father’s day and father’s day|father’s day⟧.
