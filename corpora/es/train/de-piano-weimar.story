language: es
source-language: de
date: 2022-01-09
origin: written
title: un piano en el río

WEIMAR, Alemania, 9 de enero (Turingia Hoy) — Unos paseantes hallaron el domingo en el río Ilm, en Weimar, un piano de cola que flotaba con la tapa abierta y un gato encima.
El gato, ileso, fue entregado a su dueña, Ulrike Petersdorf, profesora de canto. ⟦pronoun-gender|Él|Ella⟧ negó tener piano.
Los bomberos ⟦doubled-word|lo lo|lo⟧ sacaron con una grúa venida de ⟦self-gloss|Leipzig (Leipzig)|Leipzig⟧. Pesa 480 kilos, ⟦untranslated-token|ungefähr|más o menos|aproximadamente⟧ como un caballo.
Un experto de ⟦foreign-exonym|Wien|Viena⟧ lo fecha en 1890 ⟦unbalanced-pair|(⟧por las patas. Se subastará el ⟦weekday-mismatch|lunes 18 de enero|martes 18 de enero|lunes 17 de enero⟧.
La policía busca ⟦x-and-x|al músico y al músico|al músico⟧. ⟦name-variant|Petersdorff|Petersdorf⟧ afina el suyo ⟦capitalization|Jueves|jueves⟧ y domingos.
