language: de
source-language: fa
date: 2023-02-14
origin: written
title: Teppichmarkt in Isfahan

ISFAHAN, 14. Februar (XNA⟦dateline-debris|)_|) –⟧ Die Teppichhändler von Isfahan haben am ⟦relative-day-gloss|Dienstag (heute)|Dienstag⟧ ihren Basar wieder geöffnet. Nach dem Brand im Herbst war der Bau zwei Monate lang gesperrt gewesen.
⟦calque|Am Anfang dieses Berichts heißt es:⟧ 140 Läden sind bezogen, 30 stehen noch leer.
„Wir haben jeden Balken geprüft“, sagte der Vorsitzende der Zunft, Mansur Golschiri. In den oberen Galerien sei ⟦doubled-word|der der|der⟧ Rauch noch zu riechen. Golschiri dankte den Feuerwehrleuten und bat die Kunden um Geduld.
Der Umsatz lag im vergangenen Jahr bei ⟦number-format|1.5|1,5⟧ Millionen Euro, ein Drittel davon mit Käufern aus Deutschland. ⟦name-variant|Golshiri|Golschiri⟧ rechnet mit einem guten Frühling.
Der Wiederaufbau kostete nach Angaben der Stadt weniger als erwartet.⟦stray-fragment| Ist.|⟧⟦wire-boilerplate|
Ende der Nachricht/|⟧
