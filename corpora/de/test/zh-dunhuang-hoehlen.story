language: de
source-language: zh
date: 2023-09-21
origin: written
title: Höhlen von Dunhuang

DUNHUANG – Die Grotten von Dunhuang lassen nur noch ⟦number-format|6,000|6.000⟧ Besucher am Tag ein. Der Atem der Menschen schadet den Bildern, teilte die Akademie am Donnerstag mit.
⟦calque|Die zuständige Person|Ein Sprecher⟧ der Akademie sagte, Sensoren hingen in jeder Höhle⟦foreign-punctuation|。|.⟧
„Wer leise atmet, darf länger bleiben“, scherzte die Führerin Ma Lingyun. Sie kennt alle 492 ⟦x-and-x|Höhlen und Höhlen|Höhlen⟧.
Eine Ausstellung mit Kopien reist nach ⟦untranslated-token|柏林|Berlin⟧ und ⟦foreign-exonym|Weiyena|Wien⟧. ⟦name-variant|Ma Lingyung|Ma Lingyun⟧ reist mit und nimmt ⟦doubled-word|ihre ihre|ihre⟧ Taschenlampe mit.
⟦calque|Die betreffenden Abteilungen|Die zuständigen Behörden⟧ prüfen, ob im Winter ganz geschlossen wird.
