language: it
source-language: zh
date: 2021-11-17
origin: written
title: metropolitana senza conducente

CHENGDU, 17 nov — La linea 9 di Chengdu viaggia senza conducente⟦foreign-punctuation|，|,⟧ e pochi se ne sono accorti.
⟦calque|La persona pertinente responsabile|Il responsabile⟧ della linea, Xiang Wenbo, dice che i treni ⟦doubled-phrase|frenano da soli, frenano da soli|frenano da soli⟧. Sui cartelli si legge ⟦untranslated-token|无人驾驶|senza conducente⟧.
«Il primo giorno ho cercato la cabina e ⟦doubled-word|non non|non⟧ c’era», ha raccontato Xiang ⟦name-variant|Wenpo|Wenbo⟧.
I passeggeri sono ⟦number-format|1.2|1,2⟧ milioni al giorno. ⟦calque|I dipartimenti rilevanti|Gli uffici competenti⟧ vogliono altre due linee⟦spacing| .|.⟧
