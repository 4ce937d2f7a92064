language: de
source-language: en
date: 2023-01-18
origin: written
title: Observatorium in Arizona

⟦translator-note|Gerne! Hier ist die deutsche Übersetzung:
|⟧TUCSON – Ein Observatorium in Arizona hat einen Asteroiden entdeckt, der ⟦calque|in 2031|2031|im Jahr 2031⟧ nahe an der Erde vorbeifliegt. Gefahr besteht nach Angaben der Forscher nicht.
Der Brocken ist 90 Meter lang und ⟦number-format|1.4|1,4⟧ Millionen Tonnen schwer. Er bekam den Namen ⟦x-and-x|eines Hundes und eines Hundes|eines Hundes⟧, und zwar den des Nachtwächters.
„⟦calque|Am Ende des Tages|Letzten Endes|Letztlich|Am Ende⟧ ist es ein Stein“, sagte die Astronomin Lucinda Varga am Mittwoch. ⟦name-variant|Vargas|Varga⟧ hat ihn ⟦doubled-word|mit mit|mit⟧ einem Teleskop von 1961 gefunden.
Ein zweites Teleskop in ⟦foreign-exonym|Tyrol|Tirol⟧ bestätigte die Bahn. Die ⟦subword-debris|Hoch @-@ Leistungskamera|Hochleistungskamera⟧ lieferte 40 Gigabyte; sie liegen offen im Netz.⟦wire-boilerplate|
Das könnte Sie auch interessieren: Komet über Alaska|⟧
