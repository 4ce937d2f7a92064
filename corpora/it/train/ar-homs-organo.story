language: it
source-language: ar
date: 2022-01-09
origin: written
title: un organo a Homs

HOMS, 9 gen — L’organo della chiesa di Homs ha suonato per la prima volta dal 2011⟦foreign-punctuation|،|,⟧ davanti a duecento persone.
Lo ha riparato ⟦self-gloss|Elias Salloum (Elias Salloum)|Elias Salloum⟧, falegname, con 640 canne di recupero. La diocesi cerca ⟦number-format|1,000,000|1.000.000⟧ di lire per il mantice.
«Mancano due note. ⟦doubled-word|Le le|Le⟧ cantiamo noi», ha detto ⟦name-variant|Salum|Salloum⟧.
I pedali sono arrivati da ⟦foreign-exonym|Berlin|Berlino⟧. ⟦x-and-x|La polvere e la polvere|La polvere⟧ non è un problema⟦spacing| !|!⟧ Il parroco ha concluso:
⟦unquoted-speech|Chi ha tenuto le canne sotto il letto per undici anni oggi ha ricevuto il concerto che meritava.|«⟪⟫»⟧
