language: es
source-language: ru
date: 2024-04-12
origin: written
title: cierran un puente en Tver

TVER, Rusia, 12 de abril (Volga Diario) — Las autoridades de Tver cerraron el viernes un puente de 1900 sobre el Volga tras hallar una grieta de dos metros en un pilar.
⟦calque|Según las palabras de|Según⟧ Irina Sobóleva, jefa de la inspección, la grieta creció ⟦doubled-phrase|en una semana, en una semana|en una semana⟧. “No esperen autobuses hasta junio”, advirtió.
Por el puente pasan 21.000 vehículos al día. La obra se adjudicará el ⟦weekday-mismatch|lunes 16 de abril|martes 16 de abril|lunes 15 de abril⟧.
Un barquero, Kiril Maksímov, cruza a los vecinos por 50 rublos. “Trabajo más ⟦mixed-script|quе|que⟧ el alcalde”, presumió⟦spacing| ,y|, y⟧ aceleró.
⟦calque|En el momento dado|Por ahora⟧, las ambulancias dan un rodeo de 14 kilómetros.
⟦name-variant|Sobolieva|Sobóleva⟧ presentará su informe en ⟦foreign-exonym|Moscow|Moscú⟧.
