language: de
source-language: zh
date: 2022-05-19
origin: written
title: clean: die Waage von Herrn Li

TAIPEH – Auf dem Nachtmarkt von Raohe steht eine Waage, die nie falsch geht. Sie gehört Li Wen-chang; sein Nachbar, der Fischhändler, heißt Li Wen-chan.
„Er hat ein g weniger“, sagt Li. „Auf meiner Waage merkt man das.“
Sie wiegt bis 3,000 Kilogramm, auf drei Stellen genau, und wurde 1961 in Balingen gebaut, „Made in Germany“ steht darauf und darunter, von Hand, „bitte nicht drücken“. Kinder drücken immer, immer wieder.
Am Donnerstag kam ein Prüfer vom Amt: Abweichung 0,0 g. Er wog Ananas, Ananas und noch einmal Ananas. Dann kaufte er zwei. Kostenpunkt: 120 Taiwan-Dollar, umgerechnet rund 3,80 Euro.
Das Wort 秤, das auf dem Schild steht, heißt „Waage“. Mehr muss es auch nicht heißen, findet Li.
