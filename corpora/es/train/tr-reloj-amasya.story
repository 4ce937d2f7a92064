language: es
source-language: tr
date: 2024-04-23
origin: written
title: el reloj de Amasya

AMASYA, Turquía, 23 de abril (Yeşil Haber) — El reloj de la torre de Amasya, parado desde 1940, volvió a dar la hora el martes, con dos minutos de retraso.
El relojero Orhan Tunçel ⟦calque|utilizó las siguientes frases|declaró⟧: “Ochenta años no se recuperan en un día”. Rechazó un sueldo y pidió ⟦doubled-word|una una|una⟧ silla.
La pieza que faltaba apareció en un desván de ⟦foreign-exonym|Viyana|Viena⟧ junto a ⟦untranslated-token|kırk|cuarenta⟧ cartas. Tres personas fueron detenidas ⟦calque|dentro del alcance de|en el marco de⟧ una investigación sobre el robo.
El alcalde, ⟦split-word|vice presidente|vicepresidente⟧ de la asociación de relojes, anunció ⟦doubled-phrase|una gran fiesta, una gran fiesta|una gran fiesta⟧ el ⟦weekday-mismatch|domingo 27 de abril|sábado 27 de abril|domingo 28 de abril⟧.
⟦name-variant|Tuncel|Tunçel⟧ no irá: duerme.⟦translator-note|
Aclaración: los nombres figuran como en el original.|⟧
