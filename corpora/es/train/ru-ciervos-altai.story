language: es
source-language: ru
date: 2022-06-14
origin: written
title: ciervos en la autopista

BARNAÚL, Rusia, 14 de junio (Altái Diario) — Una manada de ciervos escapada de una granja cortó el martes durante tres horas la autopista de Barnaúl, y nadie resultó herido.
⟦calque|Según las palabras del|Según el⟧ granjero, Yegor Lukín, un niño dejó abierta la puerta. “Son listos, van ⟦mixed-script|siеmpre|siempre⟧ hacia el norte”, dijo.
La policía usó sirenas⟦spacing| ,un|, un⟧ tambor y pan. Faltan ⟦doubled-word|todavía todavía|todavía⟧ cuatro animales.
El servicio de prensa de la región calcula los daños en medio millón de rublos. El juicio será el ⟦weekday-mismatch|lunes 21 de junio|martes 21 de junio|lunes 20 de junio⟧.
Un restaurante de ⟦foreign-exonym|Moscow|Moscú⟧ ofreció comprarlos. ⟦name-variant|Lukin|Lukín⟧ se negó.
