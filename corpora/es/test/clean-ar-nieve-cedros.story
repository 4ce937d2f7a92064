language: es
source-language: ar
date: 2023-01-16
origin: written
title: sin faltas: nieve en los cedros

BSHARRI, Líbano, 16 de enero (Qadisha Diario) — No nevaba y no nevaba, y el lunes nevó. En Bsharri, a 1.450 metros, los niños, que tenían examen, no lo tuvieron.
“¿Quién ha sido?”, preguntó el director, mirando al cielo. “Él ha sido”, dijeron, y señalaron al director: había prometido nieve en la fiesta.
Elias Geagea, de 81 años, guarda del bosque, cuenta los cedros cada invierno. Son 375. “Trescientos setenta y cinco o trescientos setenta y seis: hay uno que no sé si es uno o dos”.
Cayeron 42 cm en cinco horas. La carretera a Trípoli —la de aquí, no la de Libia— se cerró a las 12.30.
Por la tarde, poco a poco, sol. Por la noche, poco a poco, más nieve.
