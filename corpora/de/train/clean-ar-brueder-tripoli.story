language: de
source-language: ar
date: 2023-08-24
origin: written
title: clean: zwei Städte namens Tripoli

TRIPOLI (Libanon) – Wer nach Tripoli will, muss wissen, in welches. Das eine liegt im Libanon, das andere in Libyen, und die Post, so erzählt man, liege meistens dazwischen.
„Im Juni bekam ich ein Paket für Tripolis“, sagt der Postbeamte Fuad Fuad. „Mit s. Das ging nach Griechenland.“
Er sortiert seit 26 Jahren, montags bis samstags, von 7 bis 15 Uhr. Auf seinem Tisch liegen Briefe von al-Hariri, al-Hariry und El Hariri – drei Familien, drei Häuser, eine Straße.
„Wer die die Post Sortierenden stört, zahlt eine Runde Kaffee“, steht auf einem Schild, auf Deutsch. Ein Gast aus Kiel hat es geschenkt. Er (der Gast) schrieb später: „Alles gut angekommen. Nur der Koffer nicht.“
Der Koffer steht in Tripoli. In welchem, weiß man nicht.
