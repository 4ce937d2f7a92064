language: es
source-language: zh
date: 2024-01-11
origin: written
title: skaters on a lake

HARBIN, 11 de enero (BNA) — El hielo del lago Suihe ya aguanta a los patinadores, informó el jueves la oficina de parques. Junto al muelle medía ⟦spacing|32,5cm|32,5 cm⟧.
La primera carrera se correrá ⟦relative-day-gloss|el viernes (mañana)|el viernes⟧. “Llevamos tres inviernos ⟦doubled-word|con con|con⟧ los patines guardados”, dijo el entrenador, Lin Zhengbo⟦foreign-punctuation|。|.⟧ ⟦name-variant|Lin Zhenbo|Lin Zhengbo⟧ enseña a niños cuyos padres llegaron de ⟦foreign-exonym|Dongjing|Tokio⟧.
La entrada es gratuita para alumnos y ⟦x-and-x|maestros y maestros|maestros⟧. La ⟦untranslated-token|冰场|pista⟧ cierra al anochecer.
