language: fr
source-language: it
date: 2023-04-11
origin: written
title: sans faute : la querelle des cloches

ASSISE, Italie, 11 avril (Corriere dei Colli) — Din don, din don : à Assise, deux paroisses sonnent l’heure à quarante secondes d’écart, et c’est ainsi depuis 1810.
« La nôtre est juste », affirme don Piero. « La nôtre aussi », répond don Pietro. Tous deux consultent la même radio.
Les touristes, qui viennent de très, très loin, comptent vingt-quatre coups à midi. Un Anglais a écrit : « Lovely, but is it noon or midnight? »
L’évêque a envoyé un horloger ; l’horloger, une facture : 1 840,50 euros. Les deux curés se la sont renvoyée deux fois.
Mardi, à 12 h 00 min 20 s (« pile entre les deux », dit le maire), on a signé la paix. Elle a duré jusqu’à 13 heures.
