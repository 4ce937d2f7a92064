language: it
source-language: tr
date: 2023-09-14
origin: written
title: seta di Bursa

BURSA, 14 set — Il mercato della seta di Bursa ha riaperto con 60 botteghe e senza tetto.
Il capo della gilda, Kerem İpekçi, ⟦calque|ha usato le seguenti espressioni|ha dichiarato⟧: «La pioggia l’abbiamo già vista».⟦stray-fragment| È.|⟧
Il restauro è costato ⟦number-format|6.8|6,8⟧ milioni di lire⟦spacing| ;|;⟧ metà dai bottegai. Kerem ⟦name-variant|Ipekchi|İpekçi⟧ ringrazia ⟦doubled-word|i i|i⟧ vicini.
I telai, comprati a ⟦foreign-exonym|Lyon|Lione⟧ nel 1905, ripartono ⟦relative-day-gloss|venerdì (domani)|venerdì⟧.⟦wire-boilerplate|
Leggi anche: Il prezzo del cotone|⟧
