language: fr
source-language: ru
date: 2023-03-14
origin: written
title: sans faute : le cuisinier du brise-glace

MOURMANSK, 14 mars (Kola Presse) — « Soupe, soupe, soupe », énumère Arkadi Belov, cuisinier depuis 1988 sur le brise-glace « Sibir », et depuis 2022 sur le « Sibir », le nouveau. Le navire a changé, dit-il, pas la soupe.
Il a servi, calcule-t-il, 1,1 million d’assiettes, dont une au pôle Nord : « Là-haut, toutes les directions vont au sud, et le bouillon gèle en 4 min. »
A-t-il vu des ours ? Oui, un ; ou le même, plusieurs fois. « Nous nous regardions, nous et lui, lui et nos poubelles », plaisante-t-il dans un français appris à Dunkerque.
Mardi, à quai, son second, Arkadi Tchernov, l’a remplacé pour la première fois. Belov et Tchernov : le Blanc et le Noir. On a servi de la soupe.
