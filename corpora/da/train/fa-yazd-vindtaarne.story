language: da
source-language: fa
date: 2023-05-10
origin: written
title: vindtårne i Yazd

YAZD, 10. maj (XNA⟦dateline-debris|)_|) –⟧ Byen Yazd vil redde sine gamle vindtårne⟦foreign-punctuation|،|,⟧ som har kølet husene i syv hundrede år.
»De er vores køleskab og vores kirkeklokke«, sagde arkitekten Mahnaz Sarfaraz onsdag. Af ⟦digit-script|۴۵۰|450⟧ tårne er kun halvdelen ⟦doubled-word|i i|i⟧ brug.
⟦calque|I fortsættelsen af sin tale|Senere i sin tale⟧ roste ⟦name-variant|Sarfraz|Sarfaraz⟧ de unge murere, der lærer faget af de gamle.
Et tårn koster ⟦number-format|1,200,000|1.200.000⟧ toman at sætte i stand⟦spacing| ,|,⟧ og staten betaler det halve. Billeder af det første er ⟦calque|delt i det virtuelle rum|delt på nettet⟧.
Når vinden kommer ⟦doubled-word|fra fra|fra⟧ ørkenen, bliver stuerne ti grader køligere, siger hun.
