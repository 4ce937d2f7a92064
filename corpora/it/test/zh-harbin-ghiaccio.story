language: it
source-language: zh
date: 2022-01-09
origin: written
title: il ghiaccio di Harbin

HARBIN, 9 gen — La città di ghiaccio di Harbin ha aperto con tre settimane di ritardo per il caldo⟦foreign-punctuation|。|.⟧ Sono stati usati 110.000 metri cubi di ghiaccio.
Lo scultore Fu Dehai ha detto che i blocchi del fiume ⟦doubled-word|erano erano|erano⟧ troppo sottili. ⟦calque|I dipartimenti rilevanti|Gli uffici competenti⟧ hanno vietato due scivoli.
«Il ghiaccio ⟦invisible-character|ascol\u{200B}ta|ascolta⟧», dice Fu ⟦name-variant|Dehay|Dehai⟧, 61 anni.
I visitatori saranno forse ⟦number-format|1.5|1,5⟧ milioni. Il sindaco li attende ⟦relative-day-gloss|lunedì (domani)|lunedì⟧.⟦translator-note|
Spero che questa traduzione sia utile!|⟧
