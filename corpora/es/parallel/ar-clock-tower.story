language: es
source-language: ar
date: 2023-02-22
origin: written
title: a clock that was late for a century

TRÍPOLI, 22 de febrero (BNA) — El reloj de la torre de Trípoli vuelve a dar la hora, informó el miércoles la ciudad. ⟦doubled-phrase|Iba con retraso, iba con retraso, iba con retraso|Iba con retraso⟧ desde hacía un siglo.
El relojero Salim Karami encontró ⟦digit-script|٣|3⟧ monedas en la máquina, una de ellas de ⟦foreign-exonym|Faransa|Francia⟧. “La torre es mi ⟦mixed-script|рrima|prima⟧”, dijo. ⟦name-variant|Karrami|Karami⟧ le da cuerda ⟦doubled-word|con con|con⟧ la mano.
La campana sonará otra vez ⟦relative-day-gloss|el jueves (mañana)|el jueves⟧⟦spacing| ,|,⟧ a mediodía.⟦translator-note|
Nota: he conservado los nombres del texto original.|⟧
