language: fr
source-language: de
date: 2022-01-09
origin: written
title: sans faute : deux Müller pour une gare

ULM, Allemagne, 9 janvier (Donau-Bote) — M. Müller est parti dimanche, M. Müller l’a remplacé, et la plaque, sur la porte du chef de gare d’Ulm, n’a pas bougé.
Le premier, Karl-Heinz, 65 ans, y était depuis 1991. Le second, Karlheinz, sans trait d’union, vient de Neu-Ulm, sur l’autre rive ; il a 39 ans.
« Je lui laisse la clef, la cafetière et le cactus. Le cactus, surtout. »
Le Danube, lui, passe entre les deux villes, et l’Iller s’y jette. On dit : « In Ulm, um Ulm und um Ulm herum. » Personne ne sait le traduire.
Les trains pour Stuttgart partent aux minutes 02, 22 et 42. Ceux de Munich, quand ils partent. « C’était vrai avant moi, ce sera vrai après », dit Müller. Lequel ? Les deux.
