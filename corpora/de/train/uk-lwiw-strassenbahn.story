language: de
source-language: uk
date: 2024-06-03
origin: written
title: Neue Straßenbahn in Lwiw

LWIW, 3. Juni – Die Stadt Lwiw nimmt am ⟦relative-day-gloss|Dienstag (morgen)|Dienstag⟧ zehn gebrauchte Straßenbahnen aus ⟦foreign-exonym|Berlyn|Berlin⟧ in Betrieb. Sie sind 30 Jahre alt und frisch lackiert.
„Für uns sind sie neu“, sagte die Leiterin des Depots, Solomija Hnatjuk. Ihre Mechaniker haben ⟦invisible-character|Hei\u{AD}zungen|Heizungen⟧ und Fenster erneuert.
Die Wagen sind schmaler als die tschechischen, die bisher fuhren. Sie fahren ⟦calque|auf dem Territorium der|in der⟧ Innenstadt auf zwei Linien, der Linie 2 ⟦doubled-word|und und|und⟧ der Linie 10.
⟦subword-debris|&quot;|„⟧Wenn der Strom ausfällt, steigen wir aus und schieben“, sagte Hnatjuk. ⟦unbalanced-pair|(⟧Das ist bisher einmal vorgekommen, im Februar.⟦wire-boilerplate|
Lesen Sie auch: Kiew kauft Busse|⟧
