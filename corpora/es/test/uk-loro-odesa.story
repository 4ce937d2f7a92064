language: es
source-language: uk
date: 2024-04-12
origin: written
title: el loro testigo

ODESA, Ucrania, 12 de abril (Puerto Diario) — Un loro que repite “devuélveme el anillo” será oído como prueba en un juicio de Odesa, decidió el viernes la jueza, que antes pidió silencio en la sala.
⟦calque|Según las palabras de la|Según la⟧ dueña, Alla Moroz, el pájaro nunca miente. “Lo aprendió ⟦doubled-word|aquella aquella|aquella⟧ noche”, dijo⟦spacing| ;el|; el⟧ acusado rio.
El anillo vale ⟦digit-script|９００|900⟧ euros. Un experto de ⟦foreign-exonym|Vienna|Viena⟧ examinará al loro el ⟦weekday-mismatch|jueves 19 de abril|viernes 19 de abril|jueves 18 de abril⟧.
El abogado pidió que el testigo jurara ⟦doubled-phrase|con la pata derecha, con la pata derecha|con la pata derecha⟧.
⟦name-variant|Moros|Moroz⟧ le lleva pipas.⟦wire-boilerplate|
Síganos en Telegram|⟧
