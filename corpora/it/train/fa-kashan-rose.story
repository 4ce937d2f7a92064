language: it
source-language: fa
date: 2024-05-14
origin: written
title: acqua di rose di Kashan

TEHERAN, 14 mag (Agenzia Kavir⟦dateline-debris|)ـ|) —⟧ La distillazione delle rose di Kashan è cominciata con due settimane di anticipo, ha detto il capo dei coltivatori, Ebrahim Ghamsari.
Il raccolto vale ⟦number-format|3,200,000|3.200.000⟧ euro⟦spacing| ,|,⟧ ha precisato. ⟦calque|Nella continuazione della|Nel corso della⟧ cerimonia sono stati premiati sei anziani⟦foreign-punctuation|؛|;⟧ il più giovane ha 81 anni.
«La rosa non aspetta», ha detto ⟦name-variant|Gamsari|Ghamsari⟧.⟦stray-fragment| È.|⟧ I pullman arrivano ⟦relative-day-gloss|mercoledì (domani)|mercoledì⟧ e ⟦doubled-word|gli gli|gli⟧ alberghi sono pieni.
