language: it
source-language: ar
date: 2021-11-17
origin: written
title: pescatori di spugne

SFAX, 17 nov — I pescatori di spugne delle isole Kerkennah chiedono lo stato di calamità⟦foreign-punctuation|،|,⟧ dopo una moria che in due anni ha cancellato metà del raccolto.
Il loro portavoce, ⟦self-gloss|Mongi Fourati (Mongi Fourati)|Mongi Fourati⟧, ha detto che l’acqua ha raggiunto i 29 gradi. L’associazione vuole ⟦number-format|2,400,000|2.400.000⟧ dinari⟦foreign-punctuation|؛|;⟧ il governo ne offre un terzo.
«Le spugne non votano», ha osservato Mongi ⟦name-variant|Furati|Fourati⟧. «I pescatori sì⟦spacing| »|»⟧.
Il ministero ha risposto che una commissione è al lavoro.⟦repeated-sentence| Il ministero ha risposto che una commissione è al lavoro.|⟧ Il verdetto è atteso ⟦weekday-mismatch|martedì 18 novembre|giovedì 18 novembre|martedì 23 novembre⟧.
Nel frattempo al mercato ⟦doubled-word|del del|del⟧ porto una spugna costa quanto un tonno.
