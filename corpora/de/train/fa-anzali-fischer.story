language: de
source-language: fa
date: 2024-05-06
origin: written
title: Fischer am Kaspischen Meer

BANDAR ANSALI, 6. Mai (XNA) – Die Fischer von Bandar Ansali fangen in diesem Jahr so wenig Stör wie nie. Auf ⟦x-and-x|der Hälfte und der Hälfte|der Hälfte⟧ der Boote blieben die Netze leer.
„Mein Vater warf das Netz aus und ging schlafen“, erzählte der Fischer Sirus Rahbari. „Ich werfe es aus und bete.“
Das Fischereiamt verhandelt mit Kasachstan und ⟦garbled-name|Turkmanastan|Turkmenistan⟧ über eine gemeinsame Schonzeit. Ein Treffen der Anrainer in ⟦foreign-exonym|Badkube|Baku⟧ ist für Juni geplant.
Der Sprecher ⟦translator-gloss|(des Amtes)|des Amtes⟧ sagte, die Schonzeit werde mindestens vier Monate dauern. Wer trotzdem fische, verliere sein Boot. ⟦repeated-sentence|Die Strafen, die Strafen, die Strafen|Die Strafen⟧ würden verdoppelt.
Ein ⟦calque|im virtuellen Raum|im Internet⟧ verbreitetes Video zeigt angeblich einen Fang von 300 Kilogramm. Es ist vier Jahre alt.⟦wire-boilerplate|
/2500/|⟧
