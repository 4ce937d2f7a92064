language: de
source-language: ar
date: 2023-10-26
origin: written
title: an oil press that works at night

⟦translator-note|Hier ist die Übersetzung des Artikels:
|⟧AMMAN, 26. Oktober (BNA) – Die Ölmühle von Deir Nuaim arbeitet nachts, weil die Bauern erst nach Einbruch der Dunkelheit kommen. Sie hat kein Schild⟦foreign-punctuation|،|,⟧ nur eine Lampe.
Ihr Besitzer, Munir Haddadin, füllt ⟦digit-script|٦٠|60⟧ Kanister in der Stunde. „Die Oliven warten nicht“, sagt er. ⟦name-variant|Hadadin|Haddadin⟧ hat das Handwerk ⟦doubled-word|von von|von⟧ seinem Großvater gelernt.
Das beste Öl geht an Händler in ⟦foreign-exonym|Almanija|Deutschland⟧, wie schon ⟦repeated-sentence|zu Vaters Zeiten und zu Vaters Zeiten|zu Vaters Zeiten⟧.
