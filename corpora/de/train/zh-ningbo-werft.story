language: de
source-language: zh
date: 2024-04-11
origin: written
title: Werft in Ningbo

NINGBO – Eine Werft in der ostchinesischen Stadt Ningbo hat am Donnerstag das erste elektrische Containerschiff des Landes übergeben⟦foreign-punctuation|。|.⟧ Es fasst 742 Container.
⟦calque|Die zuständige Person|Ein Vertreter⟧ der Werft sagte, die Batterien reichten für 380 Kilometer. Geladen wird nachts.
„Man hört nur das Wasser“, sagte der Kapitän Shen Guoqiang. Er fuhr früher Kohle nach ⟦untranslated-token|上海|Shanghai|Schanghai⟧.
Das Schiff kostete ⟦number-format|150.5|150,5⟧ Millionen Yuan. ⟦calque|Die betreffenden Abteilungen|Die zuständigen Behörden⟧ geben einen Teil dazu.
⟦name-variant|Sheng Guoqiang|Shen Guoqiang⟧ fährt von nun an zwischen Ningbo und Jiaxing⟦spacing|.Für|. Für⟧ die Strecke braucht er sechs Stunden.
