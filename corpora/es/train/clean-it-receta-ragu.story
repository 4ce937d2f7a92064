language: es
source-language: it
date: 2021-10-10
origin: written
title: sin faltas: la guerra del ragú

BOLONIA, Italia, 10 de octubre (Corriere dei Colli) — ¿Lleva leche el ragú? El domingo, en Bolonia, ciento veinte cocineros debatieron cuatro horas y media, y no hubo acuerdo; hubo, eso sí, comida.
“Leche, no. Nunca, nunca”, clamó Piero Gandolfi. “Leche, siempre, siempre”, respondió Pietro Gandolfi, su hermano.
La receta registrada en 1982 dice que sí: un vaso. La de 1891, de Artusi, dice que no (o no dice nada, que no es lo mismo).
Un japonés que lleva veinte años en la ciudad preguntó por las zanahorias. Se hizo el silencio. “Zanahoria a zanahoria se construye Italia”, sentenció alguien.
¡Ah! Los tallarines, de 8 mm en crudo: en eso, todos. El “spaghetti bolognese” no se mencionó.
