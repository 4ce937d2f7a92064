language: it
source-language: fa
date: 2024-02-17
origin: written
title: linea per Rasht

QAZVIN, 17 feb — La ferrovia da Qazvin a Rasht resterà chiusa due giorni per una frana ⟦doubled-phrase|vicino alla galleria vicino alla galleria|vicino alla galleria⟧.
Il direttore, Naser Pakdel, ha mostrato le foto. Altre, pubblicate ⟦calque|nello spazio virtuale|in rete⟧, erano vecchie⟦spacing| .|.⟧
«Nessun ferito, nessun treno, molta terra», ha detto ⟦name-variant|Pakdell|Pakdel⟧. I ricambi vengono da ⟦foreign-exonym|Prague|Praga⟧.
La linea riapre ⟦weekday-mismatch|mercoledì 20 febbraio|martedì 20 febbraio|mercoledì 21 febbraio⟧. Al lavoro ci sono ⟦digit-script|۱۸|18⟧ operai, ⟦article|uno esperto|un esperto⟧ e due ruspe.
