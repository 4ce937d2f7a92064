language: it
source-language: ru
date: 2024-02-17
origin: written
title: una corsa sul Bajkal

IRKUTSK, 17 feb — Quattrocento persone hanno corso una maratona sul ghiaccio del Bajkal, ⟦calque|secondo le parole del|secondo il⟧ direttore di gara, Timur Badmaev.
Il vento ⟦doubled-word|ha ha|ha⟧ fermato la partenza per un’ora. Il servizio stampa della regione parla di due congelamenti lievi⟦spacing|.Il|. Il⟧ vincitore ha impiegato tre ore.
«Si corre e non si arriva mai», ha scherzato ⟦name-variant|Badmajev|Badmaev⟧. ⟦pronoun-gender|Lei|Lui⟧ ne ha corse undici.
La prossima si correrà a marzo, con atleti che vengono anche da ⟦foreign-exonym|Stockholm|Stoccolma⟧. L’iscrizione apre ⟦relative-day-gloss|domenica (domani)|domenica⟧.
