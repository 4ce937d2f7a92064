language: it
source-language: ru
date: 2024-05-14
origin: written
title: clean: il maestro di scacchi

ELISTA, 14 mag — Ivan Ivanovič Ivanov ha perso 11.000 partite e le ricorda tutte.
«Le vinte no», dice, «le vinte sono tutte uguali». La prima la perse nel 1961, di sabato, contro un macellaio; l’ultima ieri, contro una bambina che ha detto «matto» e poi, a bassa voce, «scusi».
Insegna al dopolavoro, sotto un ritratto di Tal’ (con l’apostrofo, alla russa). Pedone, pedone, cavallo: le aperture le chiama per nome, come i gatti. I gatti li chiama come le aperture: Siciliana, Francese, Caro e Kann.
Guadagna 1.500 euro l’anno, non al mese. «Quando ho fame fame, gioco a soldi. Poi perdo, e ho ancora fame».
Mercoledì parte per Kazan. Ci va in treno, ci torna, se vince, a piedi.
