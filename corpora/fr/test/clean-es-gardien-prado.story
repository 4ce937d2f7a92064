language: fr
source-language: es
date: 2021-10-05
origin: written
title: sans faute : trente ans devant un chien

MADRID, 5 octobre (Agencia Retiro) — Pendant trente ans, il a gardé un tableau où l’on ne voit presque rien : un chien, une pente, du jaune. Eusebio Pardo a quitté mardi le musée du Prado, et le chien de Goya.
« Il se noie ou il sort la tête ? On me l’a demandé mille fois. Mille fois j’ai dit : revenez demain. »
Revenait-on ? « Certains, oui. Une dame est revenue tous les mardis, tous, jusqu’en 2014. Puis plus. »
Son remplaçant s’appelle Eusebio aussi ; au musée, on dit déjà « Eusebio le Vieux » et « Eusebio le Jeune », comme pour Bruegel.
Pardo a reçu une médaille, une montre et, de la dame, une lettre. Il ne l’a pas ouverte. Il l’ouvrira demain.
