language: it
source-language: fa
date: 2022-04-25
origin: written
title: il bazar di Tabriz

TABRIZ, 25 apr — Il bazar coperto di Tabriz ha riaperto lunedì dopo l’incendio di febbraio. Su 5.500 botteghe ne mancano ancora sessanta.
⟦calque|Nella continuazione del|Più avanti nel⟧ suo intervento il prefetto, Rahim Ganjavi, ha ringraziato i pompieri. ⟦doubled-word|Le le|Le⟧ foto pubblicate ⟦calque|nello spazio virtuale|in rete⟧ mostravano fiamme di un altro rogo⟦spacing| ,|,⟧ ha precisato.
«I tappeti erano assicurati con una società di ⟦foreign-exonym|Zurich|Zurigo⟧», ha detto ⟦name-variant|Ganjawi|Ganjavi⟧.
La festa di riapertura è fissata per ⟦weekday-mismatch|sabato 6 maggio|venerdì 6 maggio|sabato 7 maggio⟧.⟦stray-fragment| Sarà.|⟧ Suonerà la banda.
