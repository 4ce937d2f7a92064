language: de
source-language: tr
date: 2023-04-04
origin: written
title: Fähre auf dem Vansee

VAN – Auf dem Vansee verkehrt wieder eine Eisenbahnfähre. Das Schiff „Sultan Alparslan“ brachte am Dienstag 50 Güterwagen nach Tatvan.
„Vier Stunden, kein Wind, starker Tee“, sagte Kapitän Nurettin Demirbağ. Er fährt ⟦doubled-phrase|seit 31 Jahren seit 31 Jahren|seit 31 Jahren⟧ über den See.
Die Fähre verbindet die Strecke von Ankara mit der nach ⟦foreign-exonym|Tebriz|Täbris⟧ in Iran. 2015 war ihr Vorgänger ⟦self-gloss|stillgelegt (stillgelegt)|stillgelegt⟧ worden.
Die Eröffnung ⟦calque|fand mit der Teilnahme von|fand in Anwesenheit von|fand im Beisein von⟧ zwei Ministern statt. ⟦literal-name|Eisenberg|Demirbağ⟧ durfte das Band durchschneiden.
Das Ministerium erwartet ⟦number-format|1.2|1,2⟧ Millionen Tonnen Fracht im Jahr. Davon soll ein Drittel aus China kommen.
