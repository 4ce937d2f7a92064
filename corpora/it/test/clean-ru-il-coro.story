language: it
source-language: ru
date: 2024-05-14
origin: written
title: clean: il coro della fabbrica

TULA, 14 mag — Il coro della fabbrica di samovar canta da 70 anni le stesse undici canzoni, e la dodicesima, la nuova, è del 1988.
«Più forte, più forte!», chiede Zoja Zueva, che dirige con un mestolo. «Adesso piano piano. Più piano. Questo non è piano, è triste».
Le voci sono 22: 14 donne, 7 uomini e un Anatolij che dopo l’operazione «apre solo la bocca», ma la apre a tempo.
Mercoledì 15 maggio vanno a Mosca. Canteranno nella metropolitana, per sbaglio: il palco è in un’altra piazza. Nel 2017 andò uguale, e andò bene, ben meglio che sul palco.
Tornano in giornata. Il treno è alle 19.40; quello delle 19.04 lo perdono sempre.
