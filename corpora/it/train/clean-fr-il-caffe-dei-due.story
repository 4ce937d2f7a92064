language: it
source-language: fr
date: 2023-03-06
origin: written
title: clean: il caffè dei due Rossi

AOSTA, 6 mar — Il caffè si chiama «Rossi & Rossi», e Rossi e Rossi non sono parenti.
Il primo, Piero, fa il caffè. Il secondo, Pietro, lo beve. «Un caffè caffè, non un’acqua», precisa Piero; e Pietro, che parla poco: «Sì, sì».
Aprirono nel 1987, di lunedì, con 1.200.000 lire e una macchina comprata «d’occasion» a Chambéry. Pian piano, quasi quasi per scherzo, arrivarono gli altri: i Bianchi, i De Rossi, una certa Rossi Rossi (sposata, poi vedova, di un cugino).
Un cappuccino costa 1,50 euro. Costava 1,40 fino a ieri.
Domani chiudono. Riaprono mercoledì, alle 6.30, con un’insegna nuova su cui, per errore, c’è scritto «Rossi & Rosso».
«Lasciala così», ha detto Piero. «Così così», ha detto Pietro.
