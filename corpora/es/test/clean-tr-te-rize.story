language: es
source-language: tr
date: 2025-09-02
origin: written
title: sin faltas: el té de Rize

RIZE, Turquía, 2 de septiembre (Karadeniz Haber) — Llueve en Rize, y cuando en Rize no llueve es que va a llover. El martes llovía sobre la última cosecha de té, sobre los paraguas y sobre el alcalde, que había prometido sol.
“Dije sol, sí; no dije cuándo”, se defendió Cemal Kurt. Cemil Kurt, jefe de la oposición, se rio: “Nunca, nunca jamás”.
El kilo se paga a 25,5 liras, frente a las 19 de hace un año. ¿Es mucho? “Es lo que es”, dijo Emine Öztürk, que recoge de sol a sol, “cuando lo hay”.
En la fábrica, las hojas pasan de mano en mano y de cinta en cinta. El primer vaso fue para ella; el segundo también. El tercero, no: “No, no, que luego no duermo”.
