language: de
source-language: en
date: 2023-11-03
origin: written
title: clean: der Fährmann und sein Boot

INVERNESS – Der Fährmann heißt Ferryman. Alec Ferryman, 63, rudert Wanderer über den Loch, zwei Pfund die Fahrt, Hunde frei.
„Ja, ja, der Name“, sagt er, bevor man fragt. Sein Vater war Schmied. Und hieß Smith? „Nein. Auch Ferryman.“
Das Boot („The Other Boat“) ist 4,20 m lang. Das andere Boot ist im Mai gesunken, am 12., einem Freitag. Seither nimmt er höchstens drei Gäste mit, nicht vier, und nie mehr als 240 kg.
Wer ihn sucht, ruft. Wer ihn nicht findet, ruft lauter. Einmal, so erzählt er, stand ein Pfarrer am Ufer und rief und rief und rief. „Ich hab ihn gehört. Aber ich hab gerade gegessen.“
Am 31. Dezember ist Schluss; ab dem 1. Januar fährt ein Elektroboot. Es heißt – nun ja – „Alec“.
