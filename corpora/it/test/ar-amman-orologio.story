language: it
source-language: ar
date: 2023-09-14
origin: written
title: un orologio ad Amman

AMMAN, 14 set — L’orologio della piazza hashemita ha ripreso a funzionare mercoledì notte⟦foreign-punctuation|،|,⟧ dopo undici anni alle quattro e dieci.
L’orologiaio, ⟦self-gloss|Issam Qattan (Issam Qattan)|Issam Qattan⟧, ha lavorato gratis. «Il tempo è di tutti», ha detto. ⟦doubled-phrase|Il comune lo ringrazia, il comune lo ringrazia|Il comune lo ringrazia⟧ con una targa.
La riparazione era stata stimata in ⟦number-format|1,100,000|1.100.000⟧ dinari, cifra che Issam ⟦name-variant|Kattan|Qattan⟧ definisce «una barzelletta».
La festa è prevista per ⟦weekday-mismatch|lunedì 20 settembre|mercoledì 20 settembre|lunedì 18 settembre⟧. Ci saranno ⟦article|gli bambini|i bambini⟧ delle scuole⟦spacing| !|!⟧
