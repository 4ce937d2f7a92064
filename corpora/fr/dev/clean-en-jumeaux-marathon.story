language: fr
source-language: en
date: 2024-04-23
origin: written
title: sans faute : vingt-six milles et une seconde

LONDRES, 23 avril (Thames Wire) — Ils ont couru côte à côte, coude à coude, et Ben a battu Benedict d’une seconde. Les frères Okafor-Byrne, de Leeds, ont bouclé dimanche leur vingtième marathon en 3 h 59 min 58 s et 3 h 59 min 59 s.
« Il a plongé ! » proteste Benedict. « J’ai trébuché », rectifie Ben.
À eux deux, ils ont récolté 41 000 livres pour un hôpital, soit, à 42,195 km l’unité, près d’une livre par mètre.
Le prince de Galles les a félicités. Lequel des deux a-t-il cru féliciter ? « Moi », dit Ben. « Moi », dit Benedict.
Ils ont la même montre, le même kiné, les mêmes lacets. Et demain ? « Demain, rien. Après-demain, on verra. »
