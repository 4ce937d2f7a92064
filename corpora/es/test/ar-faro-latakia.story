language: es
source-language: ar
date: 2021-10-05
origin: written
title: el faro de Latakia

LATAKIA, Siria, 5 de octubre (Levante Prensa) — El faro de Latakia, apagado desde 2013, volvió a encenderse el martes con una bombilla traída de ⟦foreign-exonym|Marseille|Marsella⟧.
Lo encendió su antiguo guardián, Hasan Jalil, de 81 años. El ministro de Transporte elogió su constancia y afirmó⟦calque| diciendo|⟧: “Una luz basta”.
El faro se ve a ⟦digit-script|٢٠|20⟧ millas⟦foreign-punctuation|،|,⟧ según la capitanía. Durante ocho años los pescadores se guiaron ⟦doubled-word|por por|por⟧ la torre de la mezquita.
Jalil cobrará 300.000 libras al mes ⟦unbalanced-pair|(⟧unos 85 euros. Pidió además ⟦x-and-x|una silla y una silla|una silla⟧.
Su nieta Rima, ingeniera, reparó el mecanismo. ⟦pronoun-gender|Él|Ella⟧ tardó cuatro meses.
⟦name-variant|Jaleel|Jalil⟧ subió los 114 escalones sin parar.⟦wire-boilerplate|
Síganos en Telegram|⟧
