language: es
source-language: ru
date: 2023-03-14
origin: written
title: sin faltas: dos pilotos de correo

ARJÁNGUELSK, Rusia, 14 de marzo (Mar Blanco Diario) — Los pilotos Antónov y Antónova llevan el correo a las islas Solovetski desde 2001, y el martes aterrizaron por última vez: se jubilan los dos.
Vuelan un Antónov An-2, claro. “Todo el mundo hace el mismo chiste”, dijo él. “El mismo, el mismo”, dijo ella.
En veintidós años perdieron una sola saca, en 2011 (o en 2010; ella dice que en 2010). Apareció un año después, poco a poco: carta a carta, la trajo el mar.
¿Y ahora? “Ahora, a pescar”, dijo Pável Antónov. Su mujer no pesca. “Él que pesque; yo, que ya he visto bastante agua, me quedo en casa”.
El correo irá en barco: dos veces por semana en verano, una en invierno, ninguna en deshielo.
