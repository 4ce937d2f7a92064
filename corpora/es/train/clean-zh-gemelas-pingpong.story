language: es
source-language: zh
date: 2018-11-10
origin: written
title: sin faltas: una final en familia

CHENGDU, China, 10 de noviembre (Deportes del Oeste) — Li Xue ganó a Li Xue’er, o al revés: el acta de la final juvenil de Chengdu, del sábado, lleva los dos nombres en las dos líneas, y las gemelas no piensan aclararlo.
“Jugamos todos los días, punto a punto, desde los cuatro años”, dijo una. “Desde los tres y medio”, dijo la otra.
El marcador: 11-9, 9-11, 11-9, 9-11 y 14-12. El árbitro, Li Xuelin, tampoco es pariente.
¿Cómo distinguirlas? La madre lo sabe; el entrenador cree que lo sabe. “La zurda”, afirmó. Las dos levantaron la izquierda.
El trofeo se quedará seis meses en cada mitad de la habitación, que es de doce metros, doce metros y pico.
