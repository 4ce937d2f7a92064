language: es
source-language: fr
date: 2022-01-09
origin: written
title: sin faltas: las hermanas del faro

BREST, Francia, 9 de enero (Iroise Prensa) — Una enciende y la otra apaga: así viven, desde 1979, Yvonne e Yvette Le Goff en el faro de Kerdonis, y así seguirán, anunció el domingo el ministerio, hasta el 1 de mayo.
“¿Jubilarnos? ¿Y quién apaga?”, dijo Yvette. “¿Y quién enciende?”, dijo Yvonne.
El faro da un destello cada 5 segundos, ¡cada cinco!, y en 43 años falló una noche, la del 15 al 16 de octubre de 1987. “Se cayó el cielo; el faro no”.
Cobran lo mismo, comen lo mismo y votan, dicen, lo contrario. Los Le Goff de la isla son muchos; los Le Gof, con una efe, ninguno: fue un error del cura, y duró, duró un siglo.
