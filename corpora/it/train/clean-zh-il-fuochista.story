language: it
source-language: zh
date: 2021-11-17
origin: written
title: clean: il fuochista

LIUYANG, 17 nov — Bum, bum, bum: Fang Fang non si scompone. Fa fuochi d’artificio da 40 anni e una volta sola, nel 1999, ha perso le sopracciglia.
«Il rosso è facile, il blu è difficile, il blu blu è impossibile», insegna. Ha 15 apprendisti, 15 estintori e un gatto sordo.
La festa costa 1,2 milioni e dura 18 minuti. «Fanno 66.000 al minuto; non sbatta le palpebre». Quest’anno è sabato 20 novembre, se non c’è nebbia; se c’è nebbia è sabato lo stesso, e si ascolta.
La figlia, che ha studiato a Bologna e al telefono dice «boh», vorrebbe i droni. Non fanno rumore. «Appunto», risponde lui, «appunto».
