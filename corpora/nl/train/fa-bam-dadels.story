language: nl
source-language: fa
date: 2023-09-14
origin: written
title: dadels uit Bam

TEHERAN, 14 september (Persbureau Kavir⟦dateline-debris|)ـ|) —⟧ De uitvoer van dadels uit Bam is met een vijfde gestegen, zei voorzitter Iraj Dashtian van de coöperatie.
Een kist kost ⟦number-format|1,100,000|1.100.000⟧ toman meer dan in ⟦foreign-calendar|Mordad 1402|augustus 2023⟧⟦spacing| ,|,⟧ vertelde hij. ⟦calque|In het vervolg van|Verderop in⟧ de toespraak ging het over karton⟦foreign-punctuation|؛|;⟧ dat wordt verboden.
“De hitte was goed voor ons”, zei ⟦name-variant|Dashtyan|Dashtian⟧.⟦stray-fragment| Was.|⟧ De vrachtwagens rijden ⟦relative-day-gloss|vrijdag (morgen)|vrijdag⟧ naar Bandar Abbas, ⟦doubled-word|de de|de⟧ schepen volgen later.
