language: es
source-language: en
date: 2024-04-23
origin: written
title: una biblioteca sin multas

BOISE, Idaho, 23 de abril (Snake River Press) — La biblioteca de Boise perdonó el martes todas las multas por retraso, algunas de 1974, y en ocho horas recuperó 2300 libros.
“Había novelas, un atlas y ⟦article|un receta|una receta⟧ de pastel”, dijo la directora, Marcy Dunne. Una ceremonia ⟦calque|tomará lugar|tendrá lugar⟧ el ⟦capitalization|Viernes|viernes⟧.
Un jubilado devolvió un manual de pesca ⟦doubled-word|que que|que⟧ había sacado en 1981. “⟦calque|Al final del día|Al fin y al cabo⟧, ya sé pescar”, bromeó.
Las multas sumaban $61.000. La alcaldesa calcula que cobrarlas costaba más⟦spacing| .El|. El⟧ concejo votó por unanimidad.
No todos aplauden. “⟦unbalanced-pair|Quién|¿Quién⟧ paga ahora?”, preguntó un vecino ⟦mojibake|despuÃ©s|después⟧ del acto.
⟦name-variant|Dunn|Dunne⟧ espera otros 4000 libros en mayo.
