language: de
source-language: fa
date: 2023-04-23
origin: written
title: Orangenblüte in Schiras

SCHIRAS (XNA⟦dateline-debris|)_|) –⟧ Zum Fest der Orangenblüte sind am Sonntag 60.000 Besucher nach Schiras gekommen. Die Gärten waren bis Mitternacht geöffnet.
⟦calque|Am Anfang dieser Nachricht wird angegeben:⟧ Es gab weder Gedränge noch Unfälle.
Die Kuratorin des Gartens Eram, Mahnas Daneschwar, sagte: „Dieser Duft hält neun Tage.“ ⟦name-variant|Daneshvar|Daneschwar⟧ führte Gäste aus ⟦foreign-exonym|Otrisch|Österreich⟧ durch die Alleen.
Das Fest wird seit ⟦foreign-calendar|1389|2010⟧ gefeiert. ⟦x-and-x|Musiker und Musiker|Musiker⟧ aus fünf Städten traten auf⟦foreign-punctuation|؛|;⟧ eine Gruppe spielte im Boot.
Der Verkauf brachte ⟦digit-script|۴۰۰|400⟧ Millionen Rial ein.⟦stray-fragment| Sein.|⟧⟦wire-boilerplate|
Ende der Meldung|⟧
