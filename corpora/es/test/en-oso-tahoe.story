language: es
source-language: en
date: 2023-03-14
origin: written
title: un oso en la cocina

TRUCKEE, California, 14 de marzo (Sierra Wire) — Una osa y sus tres crías pasaron el invierno bajo el suelo de una casa de Truckee sin que la dueña, Peggy Haverford, sospechara nada.
“Oía ronquidos y culpaba al perro”, contó el martes. Los guardas las sacaron ⟦doubled-word|con con|con⟧ paciencia y manzanas.
La nieve llegó a los siete metros, el segundo registro más alto ⟦article|de el|del⟧ año. Una reunión con los vecinos ⟦calque|tomará lugar|tendrá lugar⟧ el ⟦capitalization|Jueves|jueves⟧.
“⟦unbalanced-pair|Quién|¿Quién⟧ cierra ahora el agujero?”, preguntó Haverford. El seguro, ⟦untranslated-token|however|sin embargo⟧, solo cubre incendios.
Hay 40.000 osos negros en California. El estado recibió ⟦doubled-phrase|674 quejas, 674 quejas|674 quejas⟧ el año pasado⟦spacing| ;la|; la⟧ mitad, por basura.
⟦name-variant|Haverfort|Haverford⟧ compró otro perro.
