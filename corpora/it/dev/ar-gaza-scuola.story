language: it
source-language: ar
date: 2021-11-17
origin: written
title: una scuola riapre

GAZA, 17 nov — Una scuola elementare ha riaperto con metà delle aule⟦foreign-punctuation|،|,⟧ ha annunciato il direttore, ⟦self-gloss|Bassam Khuzundar (Bassam Khuzundar)|Bassam Khuzundar⟧.
Gli alunni sono 410, in due turni. «Mancano i banchi, ⟦doubled-word|manca manca|manca⟧ il gesso, non manca la voglia», ha detto⟦spacing| .|.⟧ Il tetto lo ha pagato un’associazione di ⟦foreign-exonym|Brussels|Bruxelles⟧.
⟦name-variant|Khozundar|Khuzundar⟧ chiede ⟦number-format|1,200,000|1.200.000⟧ shekel per i libri.
L’anno scolastico comincia ⟦weekday-mismatch|lunedì 31 agosto 2022|mercoledì 31 agosto 2022|lunedì 29 agosto 2022⟧.
