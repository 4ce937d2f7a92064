language: nl
source-language: fa
date: 2022-01-09
origin: written
title: het waterkanaal van Kerman

TEHERAN, 9 januari (Persbureau Kavir⟦dateline-debris|)_|) —⟧ Het ondergrondse waterkanaal van Kerman levert voor het eerst sinds 1988 weer water. Het wordt ⟦relative-day-gloss|maandag (morgen)|maandag⟧ officieel geopend.
Ingenieur Mahnaz Behdad zei dat achttien putten zijn uitgegraven⟦spacing| .|.⟧ De gemeente betaalde de helft.⟦stray-fragment| Is.|⟧ De boeren betaalden de rest.
⟦calque|In het vervolg van|Verderop in⟧ haar toespraak bedankte ze de gravers. Een foto die was verspreid ⟦calque|in de virtuele ruimte|op internet⟧ bleek oud.
“Water is hier een erfenis”, zei ⟦name-variant|Behdaad|Behdad⟧. Aan het kanaal werkten ⟦digit-script|۳۲|32⟧ mensen. ⟦doubled-word|De de|De⟧ jongste was negentien.
