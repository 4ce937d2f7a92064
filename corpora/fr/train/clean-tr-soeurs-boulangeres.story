language: fr
source-language: tr
date: 2025-09-02
origin: written
title: sans faute : les sœurs boulangères

TRABZON, Turquie, 2 septembre (Karadeniz Haber) — Elles s’appellent Ayşe et Ayşen, elles sont jumelles, et depuis mardi elles ne se parlent plus qu’à travers la farine.
La dispute porte sur un mot. Faut-il dire « vakfıkebir » du pain de leur mère, ou « pain de Vakfıkebir » ? La première a gravé l’enseigne, la seconde l’a repeinte.
« Nous nous aimons, dit Ayşe. Nous nous aimons beaucoup. Mais le pain est le pain. »
La miche pèse de 5 à 7 kg et se garde dix jours, dix jours au moins. Le prix, 65,5 livres, n’est pas en cause.
Leur cousine Ayşegül Ayşenoğlu, maire du bourg, a proposé « le pain » tout court. On l’a mise à la porte. À la porte, il y avait la queue.
