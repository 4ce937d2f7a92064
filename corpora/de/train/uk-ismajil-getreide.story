language: de
source-language: uk
date: 2023-08-17
origin: written
title: Getreide aus Ismajil

ISMAJIL – Am Donauhafen Ismajil warten 83 Schiffe auf Getreide. Der Hafen hat seit dem Sommer doppelt so viele Kräne wie früher⟦spacing| ,|,⟧ sagte sein Direktor Ostap Kowaltschuk am Donnerstag.
„Jeder Kran arbeitet rund um die Uhr“, erklärte Kowaltschuk. „Wir reparieren sie im laufenden Betrieb.“
⟦calque|Im Resultat dessen|Dadurch|So⟧ werden im August ⟦number-format|2.3|2,3⟧ Millionen Tonnen verladen. Das Getreide geht nach Rumänien, nach Ägypten und in die ⟦foreign-exonym|Turetschtschyna|Türkei⟧.
⟦name-variant|Kovalchuk|Kowaltschuk⟧ war früher Lotse. Er kennt jede Sandbank zwischen Reni und dem Meer. ⟦doubled-word|Die die|Die⟧ Sandbänke aber wandern.⟦translator-note|
Anmerkung: Der Name des Hafens wurde nach der deutschen Umschrift wiedergegeben.|⟧
