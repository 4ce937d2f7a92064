language: it
source-language: fa
date: 2024-05-14
origin: written
title: clean: un giardiniere a Shiraz

SHIRAZ, 14 mag — Karim Karimi annaffia di notte perché di giorno, dice, «l’acqua scappa».
Ha 1.100 rosai e un arancio che fa, un anno sì e un anno no, arance amare. «Sì, no, sì, no: è più puntuale di me».
Il giardino ha quattro porte, tre chiuse. Dalla quarta entrano gli sposi, i poeti e gli ispettori; gli sposi pagano, i poeti pagano poco poco.
Karim ha imparato dal padre, Karim, che aveva imparato dal padre, che non si chiamava Karim.
Mercoledì arriva una tv da Ginevra. Vogliono filmare l’acqua. Di notte non c’è luce; di giorno non c’è acqua. «Poi, poi si vede», dice, e chiude il rubinetto.
