language: de
source-language: uk
date: 2023-06-29
origin: written
title: Kirschen aus Poltawa

POLTAWA – Auf dem Markt von Poltawa kosten Kirschen so wenig wie vor dem Krieg. Der Frost blieb aus, und die Bienen waren fleißig.
„Essen Sie⟦spacing| ,|,⟧ solange es sie gibt“, rief die Händlerin Hanna Omeltschenko am Donnerstag. Sie verkaufte ⟦number-format|1,200|1.200⟧ Kilo in drei Stunden.
Ein Teil der Ernte geht nach ⟦foreign-exonym|Polschtscha|Polen⟧. Dort wird ⟦doubled-word|er er|er⟧ zu Saft gepresst.
⟦name-variant|Omelchenko|Omeltschenko⟧ spendet ein Zehntel an ein Krankenhaus ⟦calque|auf dem Territorium des Gebiets|im Gebiet⟧ Charkiw. ⟦mojibake|FÃ¼r|Für⟧ die Fahrt gibt ihr der Schwiegersohn den Wagen.
Die Saison endet am ⟦weekday-mismatch|Freitag, 15. Juli 2023|Samstag, 15. Juli 2023|Freitag, 14. Juli 2023⟧⟦spacing|.Danach|. Danach⟧ kommen die Aprikosen.
