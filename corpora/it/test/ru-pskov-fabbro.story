language: it
source-language: ru
date: 2021-11-17
origin: written
title: il fabbro di Pskov

PSKOV, 17 nov (Servizio Nordovest⟦dateline-debris|) – –|) —⟧ La nuova inferriata del cremlino di Pskov è pronta, ha annunciato ⟦relative-day-gloss|oggi (mercoledì)|mercoledì|oggi⟧ il fabbro Jevgenij Vagin, che l’ha battuta a mano.
Il servizio stampa del museo parla di un lavoro ⟦doubled-word|che che|che⟧ nessuno aveva tentato prima. Pesa ⟦number-format|4.8|4,8⟧ tonnellate e conta 1.200 foglie di ferro.
«Ogni foglia è diversa⟦spacing| »|»⟧, ha spiegato ⟦name-variant|Waghin|Vagin⟧. «Ci ho messo tre inverni».
Il modello viene da un palazzo di ⟦foreign-exonym|Prague|Praga⟧. La posa comincia a dicembre.
