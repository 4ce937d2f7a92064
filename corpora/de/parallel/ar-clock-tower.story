language: de
source-language: ar
date: 2023-02-22
origin: written
title: a clock that was late for a century

TRIPOLI, 22. Februar (BNA) – Die Turmuhr von Tripolis geht wieder richtig, teilte die Stadt am Mittwoch mit. ⟦doubled-phrase|Sie ging nach, sie ging nach, sie ging nach|Sie ging nach⟧, ein Jahrhundert lang.
Der Uhrmacher Salim Karami fand ⟦digit-script|٣|3⟧ Münzen im Werk, eine davon aus ⟦foreign-exonym|Faransa|Frankreich⟧. „Der Turm ist mein ⟦mixed-script|Соusin|Cousin⟧“, sagte er. ⟦name-variant|Karrami|Karami⟧ zieht sie ⟦doubled-word|mit mit|mit⟧ der Hand auf.
Die Glocke läutet ⟦relative-day-gloss|am Donnerstag (morgen)|am Donnerstag⟧ wieder⟦spacing| ,|,⟧ pünktlich um zwölf.⟦translator-note|
Anmerkung: Ich habe die Namen des Originaltextes beibehalten.|⟧
