language: de
source-language: fa
date: 2022-12-01
origin: written
title: Schachturnier in Täbris

TÄBRIS – Eine Zwölfjährige hat am Donnerstag das Schachturnier von Täbris gewonnen. Taraneh Kiani schlug im Finale einen Zahnarzt⟦foreign-punctuation|؛|;⟧ die Partie dauerte sechs Stunden.
„Er hat gut gespielt“, sagte sie. ⟦doubled-word|Das das|Das⟧ Publikum lachte und klatschte.
Ihr Trainer, der Russe Matwei Sorokin, ⟦calque|schloss mit dem Ausdruck|schloss mit den Worten⟧, dass man von ihr hören werde. ⟦name-variant|Sorokhin|Sorokin⟧ lebt seit 2009 in Iran.
Der Preis sind ⟦doubled-phrase|90 Millionen Rial und 90 Millionen Rial|90 Millionen Rial⟧ und eine Reise zum Turnier in ⟦garbled-name|Bokarast|Bukarest⟧, der Hauptstadt Rumäniens.
⟦calque|In der Fortsetzung|Im weiteren Verlauf⟧ der Zeremonie spielte ein Orchester. ⟦unbalanced-pair|„⟧Ich wollte eigentlich Fußball schauen, sagte die Siegerin.⟦wire-boilerplate|
Ende der Nachricht/110|⟧
