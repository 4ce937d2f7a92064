language: de
source-language: fa
date: 2022-11-14
origin: written
title: blue tiles come home

⟦translator-note|Gerne, hier ist der übersetzte Text:
|⟧YAZD, 14. November (KNA⟦dateline-debris|)_|) –⟧ Hundert blaue Fliesen sind in einem Koffer nach Yazd zurückgekehrt. Eine Reisende aus ⟦foreign-exonym|Landan|London⟧ fand sie auf einem Flohmarkt und konnte sie ⟦mojibake|spÃ¤ter|später⟧ nicht vergessen.
„Sie gehören uns⟦spacing| “|“⟧, sagte die Kuratorin Farideh Kasemnia am Montag. ⟦name-variant|Kasimnia|Kasemnia⟧ zählte ⟦digit-script|۱۰۰|100⟧ Stück ⟦doubled-word|und und|und⟧ fand einen Riss.
Gezeigt werden sie ab ⟦weekday-mismatch|Donnerstag, 25. November|Freitag, 25. November|Donnerstag, 24. November⟧.
