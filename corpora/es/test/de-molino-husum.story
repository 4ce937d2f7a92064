language: es
source-language: de
date: 2018-11-10
origin: written
title: el molino no para

HUSUM, Alemania, 10 de noviembre (Costa Norte) — Un molino de Husum lleva girando sin freno desde el jueves, y su dueño, Hauke Petersen, ha ⟦non-word|muelido|molido⟧ en dos días el trigo de un año.
“Que alguien compre pan”, rogó el sábado. Los técnicos vienen de ⟦foreign-exonym|Hamburg|Hamburgo⟧ y uno, de ⟦foreign-exonym|Köln|Colonia⟧, pero el viento ⟦doubled-word|no no|no⟧ cede.
Ya hay 31 toneladas de harina⟦unbalanced-pair|)⟧ en el granero. El ayuntamiento, ⟦untranslated-token|dennoch|sin embargo⟧, prohíbe pararlo a mano.
Un panadero ⟦article|de el|del⟧ pueblo de al lado mandó dos camiones el ⟦capitalization|Viernes|viernes⟧ y otro el sábado.
El servicio meteorológico espera ⟦x-and-x|calma y calma|calma⟧ el ⟦weekday-mismatch|lunes 13 de noviembre|martes 13 de noviembre|lunes 12 de noviembre⟧. ⟦name-variant|Pettersen|Petersen⟧ reza.
