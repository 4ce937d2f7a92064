language: it
source-language: en
date: 2022-06-10
origin: written
title: un ascensore fermo

GENOVA, 10 giu (Corriere del Molo) — L’ascensore di Castelletto si è fermato con 23 persone, uscite a piedi ⟦spacing|( |(⟧un turista in braccio) dopo un’ora.
Il ⟦split-word|porta voce|portavoce⟧ dell’azienda, Baciccia Parodi, ha detto che il pezzo rotto era nuovo. «Non ⟦calque|fa senso|ha senso⟧ che si rompa il nuovo», ha ammesso ⟦name-variant|Parody|Parodi⟧.
L’ispezione era di ⟦relative-day-gloss|ieri (giovedì)|giovedì⟧. ⟦doubled-word|Un un|Un⟧ tecnico di ⟦foreign-exonym|Munich|Monaco di Baviera⟧ arriva nel fine settimana.
La corsa costa 1,50 euro. Sarà rimborsata ⟦quotation-marks|««|«⟧senza domande», ha promesso.⟦wire-boilerplate|
Iscriviti alla newsletter|⟧
