language: es
source-language: zh
date: 2023-04-06
origin: written
title: a bridge with too many steps

CHONGQING, 6 de abril (BNA) — Una pasarela de 214 escalones se inauguró el jueves en Chongqing⟦foreign-punctuation|，|,⟧ y nadie de más de sesenta años puede usarla. “Di la vuelta en el ⟦untranslated-token|中间|medio⟧”, dijo un jubilado.
El arquitecto, Gao Weiran⟦spacing| ,|,⟧ prometió un ascensor. ⟦name-variant|Gao Weirang|Gao Weiran⟧ ha construido puentes así ⟦doubled-word|en en|en⟧ cuatro ciudades, y uno en ⟦foreign-exonym|Xibanya|España⟧.
⟦repeated-sentence|Es empinada, es empinada, es empinada|Es empinada⟧, admitió el alcalde. La recorrerá ⟦relative-day-gloss|el sábado (pasado mañana)|el sábado⟧.
