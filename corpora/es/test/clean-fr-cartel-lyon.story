language: es
source-language: fr
date: 2021-08-17
origin: written
title: sin faltas: el hombre que pinta letras

LYON, Francia, 17 de agosto (Ródano Prensa) — “Boulangerie”, “Boucherie”, “Bouquiniste”: Marcel Vuillard ha pintado a mano la be de medio Lyon, y el martes pintó la última, la de “Bonsoir”, en la puerta de su propio taller.
“Be a be, he vivido bien”, dijo. ¿Y las demás letras? “También, también, pero la be es otra cosa”.
Aprendió con Marcel Villard, sin u, que era tuerto y no perdonaba. Un día escribió “Chapelerie” con una sola ele; lo tuvo que lamer.
Cobraba por palabra; por eso, dice, no le gustaba “Bar”. En 2001 rechazó “www”. En 2014 lo aceptó: tres letras, tres dobles ues, seis ues.
El taller será una tienda de móviles. El rótulo, en vinilo, ya está encargado. Empieza por eme.
