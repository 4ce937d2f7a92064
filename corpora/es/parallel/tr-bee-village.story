language: es
source-language: tr
date: 2024-06-19
origin: written
title: bees on the school roof

KARS, 19 de junio (BNA) — Los alumnos del pueblo de Akbey crían abejas en el tejado de la escuela. El miércoles vendieron la primera miel, en una feria ⟦subword-debris|turco @-@ armenia|turco-armenia⟧.
“Las abejas les enseñan a callar”, dijo el director, Cemal Topraksu⟦spacing| .|.⟧ ⟦name-variant|Topraksuu|Topraksu⟧ les lee ⟦doubled-word|para para|para⟧ pasar el rato.
Hubo compradores de ⟦foreign-exonym|Almanya|Alemania⟧. Los próximos tarros se llenarán el ⟦weekday-mismatch|domingo 1 de julio|lunes 1 de julio|domingo 30 de junio⟧.⟦wire-boilerplate|
Todos los derechos reservados|⟧
