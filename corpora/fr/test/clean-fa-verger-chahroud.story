language: fr
source-language: fa
date: 2022-03-09
origin: written
title: sans faute : l'homme qui greffe

CHAHROUD, Iran, 9 mars (Semnan Info) — Sur un seul arbre, Gholam-Hossein Gholami fait pousser onze fruits. Il ne sait plus très bien lesquels, dit-il, et il attend l’été pour voir.
« Prune, abricot, amande, prune encore. Là, je crois, une pêche. Là… une erreur. » Il a 77 ans, trois fils, deux chèvres et un sécateur de Solingen.
Le voisin, Hossein Gholamhosseini, n’en a greffé que neuf : « Onze, c’est de l’orgueil. »
Un professeur de l’université est venu mercredi avec des étudiants. Ils ont compté, recompté, compté encore : douze. « Douze ? » a dit le vieil homme. Il a ôté son chapeau.
La floraison durera du 15 au 25 mars, c’est-à-dire jusqu’au Nouvel An et un peu au-delà.
