language: es
source-language: zh
date: 2018-11-10
origin: written
title: sin faltas: el maestro de go

CHANGSHA, China, 10 de noviembre (Xiang Diario) — El maestro Liu Wenbo, de 90 años, perdió el sábado una partida de go contra Liu Wenbo, de 9. “Perdí contra mí mismo”, dijo el mayor.
No son familia. El niño, que no llega a la mesa, juega de pie; el anciano, que apenas se levanta, juega sentado. Jugaron tres horas y tres cuartos.
“¿Dónde me equivoqué?”, preguntó el viejo. “Aquí, aquí y aquí”, dijo el niño, y señaló tres piedras. Luego pidió perdón.
El “komi”, la ventaja de las blancas, era de 7,5 puntos; la derrota, de 0,5. Nadie la recuerda más ajustada, ni siquiera en 1958.
Quedaron en verse el año que viene. “Si Dios quiere”, dijo el maestro, que no cree.
