language: it
source-language: zh
date: 2024-05-14
origin: written
title: raccolta del tè

HANGZHOU, 14 mag — La raccolta del tè di primavera è finita in anticipo a Hangzhou⟦foreign-punctuation|，|,⟧ per la siccità.
⟦calque|I dipartimenti rilevanti|Gli uffici competenti⟧ parlano di ⟦number-format|1.9|1,9⟧ milioni di chili. Per la coltivatrice Gu Shuhua la foglia è piccola, ⟦doubled-word|ma ma|ma⟧ dolce⟦foreign-punctuation|。|.⟧
«Ho assaggiato e ho taciuto», ha detto Gu ⟦name-variant|Shuhwa|Shuhua⟧.
Metà andrà all’asta a ⟦foreign-exonym|Moscow|Mosca⟧. ⟦article|Il asta|L’asta|L'asta⟧ dura un giorno.⟦translator-note|
Ecco la traduzione rivista, come richiesto.|⟧
