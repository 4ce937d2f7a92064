language: es
source-language: fa
date: 2024-01-18
origin: written
title: a school in the snow

SANANDAJ, 18 de enero (KNA) — La escuela de Darván ha seguido abierta pese a la nieve, porque su única maestra duerme allí. Shirin Moradi se instaló el lunes con una estufa y ⟦digit-script|۱۲|12⟧ mantas.
“La carretera está ⟦invisible-character|cor\u{AD}tada|cortada⟧, pero los niños solo tienen que cruzar el patio”, dijo⟦foreign-punctuation|؛|;⟧ el menor tiene seis años. ⟦name-variant|Moraddi|Moradi⟧ cocina ⟦doubled-word|con con|con⟧ ellos a mediodía.
Un helicóptero llegará el ⟦weekday-mismatch|martes 24 de enero|miércoles 24 de enero|martes 23 de enero⟧⟦spacing| .|.⟧ Traerá tizas.⟦wire-boilerplate|
Fin del mensaje|⟧
