language: it
source-language: tr
date: 2022-06-10
origin: written
title: gatti di Antalya

ANTALYA, 10 giu — Il comune di Antalya metterà 80 casette per gatti alle fermate dell’autobus⟦spacing| .|.⟧ La prima è stata occupata in nove minuti.
La veterinaria Sevgi Kumlu ⟦calque|ha usato le seguenti espressioni|ha dichiarato⟧: «Sono venuti senza invito». Sevgi ⟦name-variant|Kumloo|Kumlu⟧ conta ⟦doubled-phrase|tremila gatti in città tremila gatti in città|tremila gatti in città⟧.
La spesa è di ⟦number-format|1.6|1,6⟧ milioni di lire. ⟦doubled-word|Le le|Le⟧ casette sono di sughero.
Il bilancio si farà ⟦weekday-mismatch|mercoledì 30 giugno|giovedì 30 giugno|mercoledì 29 giugno⟧.⟦wire-boilerplate|
Seguici su Facebook|⟧
