language: de
source-language: tr
date: 2023-02-02
origin: written
title: clean: im Zug nach Kars

KARS – Der Ost-Express braucht von Ankara bis Kars 24 Stunden und 35 Minuten, manchmal 26 Stunden, einmal, im Januar 1992, brauchte er vier Tage.
„Das Radio sagte: morgen. Am Morgen sagte es: übermorgen“, erinnert sich der Schaffner Kemal Kemaloğlu. Er ist der Sohn von Kemal Kemaloğlu, der ebenfalls Schaffner war.
In Wagen 3 sitzt am Donnerstag eine Klasse aus Sivas und singt; in Wagen 5 sitzt eine aus Siirt und singt dagegen an. Dazwischen, in Wagen 4, liest jemand Kafka: „Das Schloß“, mit ß, Ausgabe von 1926.
Um 18:24 Uhr hält der Zug in Erzurum. Wer will, steigt aus und macht einen Schneeball; wer nicht will, bekommt trotzdem einen ab. Weiter, weiter!
