language: it
source-language: zh
date: 2021-11-17
origin: written
title: clean: un ponte coperto

PINGNAN, 17 nov — Il ponte si chiama «Dei Mille Autunni» e di autunni ne ha 380, più o meno, e più meno che più.
Non ha un chiodo. Ha 84 colonne, 42 per lato, e una panca su cui siedono sempre gli stessi: il vecchio Lin, il vecchio Ling e il giovane Lin, che ha 71 anni.
«Una piena lo porta via, il paese lo rifà; un’altra piena, e il paese lo rifà», racconta Lin. Lin (il giovane) annuisce.
Nel 2006 un incendio lo bruciò in un’ora. La trave buona, lunga 21 metri, fu trovata a 40 chilometri; la portarono in 120, passo passo.
Da mercoledì c’è un cartello in inglese: «Please please no fire». Il sindaco sa che c’è un «please» di troppo. Lo tiene: «Così capiscono».
