language: es
source-language: ar
date: 2024-04-12
origin: written
title: sin faltas: el cartero de Petra

WADI MUSA, Jordania, 12 de abril (Edom Noticias) — El cartero de Wadi Musa tiene un burro, un móvil y ninguna dirección: en su ruta no hay calles. “Pregunto, pregunto y vuelvo a preguntar”, dijo el viernes Salem Salem Salem.
¿Es un error? No: se llama como su padre, que se llamaba como el suyo.
Una carta llegó de Oslo con estas señas: “Al señor del té, detrás de la piedra grande, Petra”. La entregó en dos días, el primero y el segundo de abril.
Hay 1.300 vecinos y, contó, 1.299 reciben cartas. El otro las escribe.
El correo sale los martes a las 7.15. Salem, no: Salem sale cuando el burro quiere, y el burro, a veces, no quiere.
