language: es
source-language: fr
date: 2021-10-05
origin: written
title: sin faltas: el concurso de gritos

SAINT-ÉMILION, Francia, 5 de octubre (Gironda Prensa) — “¡Aaaah!”. Así empezó el martes, con el grito de una maestra jubilada, el concurso de gritos de vendimia de Saint-Émilion, y así terminó: ganó ella.
Odile Lamothe, de 71 años, alcanzó 112,3 decibelios. “En clase nunca grité. Nunca, nunca”, juró. Su hermana Odette se quedó en 111,9.
El jurado, de cinco miembros y cinco tapones, discutió largo y tendido si el grito de un tal Lamotte valía: había gritado “¡Allez!”, y el reglamento prohíbe las palabras.
¿Por qué gritar? Antes se avisaba así, de colina en colina, de que llegaba el carro. Hoy hay móviles; hoy, dijo Lamothe, “nadie oye nada”.
El premio: una barrica. Llena, por cierto.
