language: es
source-language: ru
date: 2023-04-11
origin: written
title: una campana vuelve a casa

ÚGLICH, Rusia, 11 de abril (Volga Diario) — Una campana robada en 1992 volvió el martes a la iglesia de Úglich dentro de un camión de patatas y sin una sola explicación.
⟦calque|Según las palabras del|Según el⟧ párroco, Gleb Sabúrov, el chófer no quiso ⟦doubled-word|ni ni|ni⟧ té. La campana pesa 640 kilos⟦spacing| ,y|, y⟧ suena algo ⟦mixed-script|rоnca|ronca⟧.
⟦calque|En el momento dado|Por ahora⟧, cuelga de un andamio. Un campanero de ⟦foreign-exonym|Moscow|Moscú⟧ la probará el ⟦weekday-mismatch|domingo 15 de abril|sábado 15 de abril|domingo 16 de abril⟧.
“Cuando calló, el pueblo se hizo viejo”, dijo una vecina ⟦doubled-phrase|de la calle alta, de la calle alta|de la calle alta⟧.
⟦name-variant|Saburof|Sabúrov⟧ la tocó una vez, por si acaso.
