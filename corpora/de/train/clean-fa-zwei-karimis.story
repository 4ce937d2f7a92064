language: de
source-language: fa
date: 2023-10-19
origin: written
title: clean: zwei Läufer namens Karimi

HAMADAN, 19. Oktober (XNA) – Der Sieger des Berglaufs von Hamadan heißt Karimi, und der Zweite heißt Karimi auch. Verwandt sind die beiden nicht.
„Man hat uns schon dreimal die falsche Medaille umgehängt“, sagte Farhad Karimi, der Sieger, am Donnerstag. Farschad Karimi, der Zweite, nickte: „Viermal.“
Der Lauf führt über 17,5 Kilometer und 1.400 Höhenmeter zum Tor des Alwand. Die, die oben ankommen, bekommen Suppe; die, die umkehren, bekommen auch Suppe. Das, was zählt, so die Veranstalter, sei das Gehen.
Gestartet wird seit 1386 (2007) immer am letzten Donnerstag des Monats Mehr. Wer wissen will, wie schnell er war, fragt den Ortsvorsteher: Er hat die einzige Stoppuhr. „Und die geht nach“, sagt er. „Immer, immer, immer.“
Farschad Karimi ist im Übrigen Uhrmacher.
