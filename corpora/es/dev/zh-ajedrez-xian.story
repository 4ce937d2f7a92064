language: es
source-language: zh
date: 2021-10-10
origin: written
title: una partida de cuarenta años

XI'AN, China, 10 de octubre (Diario de Shaanxi) — Dos jubilados de Xi'an terminaron el domingo una partida de ajedrez chino que habían empezado en 1981 y que interrumpió una mudanza.
“Yo guardé el tablero y él⟦foreign-punctuation|，|, ⟧las piezas”, explicó He Dawei. Ganó su rival en ⟦digit-script|１１|11⟧ jugadas.
⟦calque|Los departamentos relevantes|Los organismos competentes⟧ del barrio les prestaron una mesa. Un club de ⟦foreign-exonym|Ginevra|Ginebra⟧ ⟦doubled-word|quiere quiere|quiere⟧ publicar la partida.
La revancha está prevista para el ⟦weekday-mismatch|lunes 12 de octubre|martes 12 de octubre|lunes 11 de octubre⟧⟦foreign-punctuation|。|.⟧
⟦name-variant|He Daiwei|He Dawei⟧ tiene 79 años y mucha prisa.⟦translator-note|
Traducido del chino por un programa|⟧
