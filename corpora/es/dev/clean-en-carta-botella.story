language: es
source-language: en
date: 2021-10-05
origin: written
title: sin faltas: la botella que volvió

CORK, Irlanda, 5 de octubre (Munster Post) — “Si encuentra esto, escríbame”, decía el papel. Lo firmaba Nora, de 8 años, y lo encontró el martes Nora, de 52, en la misma playa desde la que lo había tirado.
“Pensé: ¡qué letra tan fea! Y luego: ¡ay!”, contó Nora O’Shea, que ahora vive en Galway.
La botella, de gaseosa “TK Red Lemonade”, flotó 44 años sin ir, quizá, a ninguna parte. ¿O dio la vuelta? Un oceanógrafo de la universidad sonrió: “Puede ser, puede ser”.
O’Shea se contestó a sí misma, por correo, a vuelta de correo. Su hija, Nóra, con tilde, ha tirado ya la suya.
El museo de Cobh ofrece 300 euros por el papel. Por la letra, nada.
