language: fr
source-language: zh
date: 2023-04-11
origin: written
title: sans faute : la traductrice de Balzac

NANKIN, Chine, 11 avril (Revue du Yangzi) — Elle a traduit quarante-deux romans de Balzac, et il lui en reste quarante-neuf. Shen Yulan, 88 ans, a reçu mardi chez elle, à Nankin, un prix qu’elle n’attendait plus.
« “Illusions perdues”, c’est moi », dit-elle. Le mot « illusion », en chinois, l’a occupée un hiver entier.
Son mari, Shen Yulin (un cousin éloigné, précise-t-elle), tapait à la machine : deux doigts, deux cents signes à l’heure, deux pages par jour. « Il tapait, tapait, et moi je biffais. »
A-t-elle vu Paris ? Oui, en 1984, six jours. « Il pleuvait. J’ai cherché la pension Vauquer. » L’a-t-elle trouvée ? « Nous nous sommes perdus. »
Le ministère n’a jamais payé le tome XII. Ni le XIII, d’ailleurs.
