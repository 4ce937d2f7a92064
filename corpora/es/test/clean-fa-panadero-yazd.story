language: es
source-language: fa
date: 2022-03-09
origin: written
title: sin faltas: el horno de Yazd

YAZD, Irán, 9 de marzo (Desierto Info) — Reza Rezaí se levanta a las dos, amasa a las tres y vende a las cinco. A las cinco y cinco, ya no queda pan.
“¿Por qué no hace más?”, le preguntan. “Porque entonces quedaría”, contesta, y cierra.
El horno tiene, según el ayuntamiento, 410 años; según Rezaí, “cuatrocientos y pico, pico, pico”. Nunca se ha apagado, salvo en 1979, unos días, y en 2020, unos meses.
Su vecino Rezá Rezaeí vende hielo. Les confunden las cartas y, una vez, las novias: cada uno se casó, al fin, con la suya.
El miércoles, víspera de fiesta, hizo el doble. Quedó uno. “¿Ve?”, dijo. Se lo comió de pie, despacio, mirando la calle.
