language: pt
source-language: en
date: 2021-11-17
origin: written
title: um elétrico na vitrina

LISBOA, 17 nov (Correio do Tejo) — Um elétrico descarrilou na Graça e parou a dois palmos da montra de uma pastelaria, sem feridos.
O ⟦split-word|porta voz|porta-voz⟧ da transportadora, Rui Falardo, disse que o guarda-freio ⟦calque|realizou|percebeu⟧ que⟦spacing| ,|, ⟧na curva, os travões falhavam.
“Ficou ⟦doubled-word|a a|a⟧ cheirar a pastel”, gracejou ⟦name-variant|Falarto|Falardo⟧. A conferência de imprensa ⟦calque|tomou lugar|realizou-se⟧ no local.
A peça vem de ⟦foreign-exonym|Vienna|Viena⟧. A linha reabre ⟦relative-day-gloss|quinta-feira (amanhã)|quinta-feira⟧.⟦wire-boilerplate|
Saiba mais|⟧
