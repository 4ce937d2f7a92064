language: fr
source-language: ar
date: 2021-10-05
origin: written
title: sans faute : le marché aux puces

SOUSSE, Tunisie, 5 octobre (Sahel Presse) — « Très, très vieux », jure le marchand, qui vend un réveil de 1987. Le marché aux puces de Sousse, le plus ancien du Sahel, a rouvert mardi, un an et demi après sa fermeture.
Nous nous sommes arrêtés devant l’étal de Hédi Ben Hédi. Il vend des livres, des lampes et encore des livres. « Vous vous trompez d’époque, m’a dit un jour un touriste : il croyait acheter un vase romain. Je lui ai dit : c’est mon cousin qui l’a fait ! »
Son voisin, Hedi Ben Hadi, n’est pas son frère. Le prix ? « Trois dinars, 3,5 avec le sourire. »
L’as-tu vu, ce cuivre ? Il vient de Kairouan, dit-on. Dit-on, seulement : l’acheteuse, une Lyonnaise, a payé 1 250 dinars sans ciller.
À midi (12 h 30 le vendredi), tout le monde mange du lablabi, debout, côte à côte.
