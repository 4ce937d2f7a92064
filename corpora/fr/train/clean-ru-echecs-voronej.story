language: fr
source-language: ru
date: 2023-03-14
origin: written
title: sans faute : deux Ivanov aux échecs

VORONEJ, Russie, 14 mars (Tchernozem Info) — Ivanov contre Ivanova : la finale du tournoi de Voronej a opposé mardi un frère et une sœur, et c’est la cadette qui a gagné, en soixante-deux coups.
« Il m’a appris à jouer. Je le regrette pour lui », a dit Daria Ivanova, 15 ans. Piotr Ivanov, 19 ans, a souri : « Elle joue mieux, point. Point final. »
La partie, une défense dite « Petrov », s’est jouée devant 300 personnes. Au troisième coup, les Blancs ont proposé ce qu’on appelle en anglais un « gambit » ; les Noirs ont refusé.
L’entraîneur, Piotr Petrovitch Ivanenko, ne leur est rien. « On me demande tout le temps si je suis l’oncle. Non, non et non ! »
Le tournoi est doté de 1,5 million de roubles, soit environ 18 000 euros. Le prochain commence le 1er avril, et ce n’est pas une blague.
