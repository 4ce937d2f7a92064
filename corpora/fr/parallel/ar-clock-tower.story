language: fr
source-language: ar
date: 2023-02-22
origin: written
title: a clock that was late for a century

TRIPOLI, 22 février (BNA) — L’horloge de la tour de Tripoli donne de nouveau l’heure, a annoncé mercredi la ville. ⟦doubled-phrase|Elle retardait, elle retardait, elle retardait|Elle retardait⟧ depuis un siècle.
L’horloger Salim Karami a trouvé ⟦digit-script|٣|3⟧ pièces dans le mécanisme, dont une venue de ⟦foreign-exonym|Faransa|France⟧. « La tour est ma ⟦mixed-script|соusine|cousine⟧ », a-t-il dit. ⟦name-variant|Karrami|Karami⟧ la remonte ⟦doubled-word|sans sans|sans⟧ aide.
La cloche sonnera de nouveau ⟦relative-day-gloss|jeudi (demain)|jeudi⟧⟦spacing| ,|,⟧ à midi.⟦translator-note|
Note : j’ai conservé les noms du texte original.|⟧
