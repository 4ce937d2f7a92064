language: es
source-language: ar
date: 2022-03-09
origin: written
title: sin faltas: libros que vuelven

MOSUL, Irak, 9 de marzo (Tigris Noticias) — Libro a libro, la biblioteca de la Universidad de Mosul recupera lo que fue. El miércoles abrió una sala con 32.000 volúmenes, casi todos regalados.
Su director se llama Mohamed Yunis Mohamed; el vicedirector, Mohamed Mohamed Yunis. “Nos llaman por teléfono y preguntan por Mohamed”, dijo el primero. “¿Por cuál? Por el que esté, por el que esté”.
Hay tres ejemplares de “Las mil y una noches” y mil y un recibos. Un diccionario volvió de Trieste con una nota: “Perdón, perdón, perdón”.
La sala cierra a las 14.30 los jueves y a las 19.30 los demás días. El viernes, día de descanso, no abre; o sí, si alguien toca el timbre dos veces.
