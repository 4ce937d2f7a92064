language: nl
source-language: fa
date: 2024-02-17
origin: written
title: honing uit Ardabil

ARDABIL, 17 februari (Persbureau Kavir⟦dateline-debris|)_|) —⟧ De imkers van Ardabil verloren een derde van hun volken door de kou, zei hun bond ⟦relative-day-gloss|vandaag (zaterdag)|zaterdag|op zaterdag⟧.
Woordvoerder Yunes Mahdavikia vraagt goedkope suiker. ⟦calque|In het vervolg van|Verderop in⟧ zijn verklaring noemde hij een verzekering⟦spacing| ,|,⟧ die ⟦doubled-word|het het|het⟧ ministerie afwees.
“Een bij leest geen decreten”, zei ⟦name-variant|Mahdavikya|Mahdavikia⟧.⟦stray-fragment| Heeft.|⟧
Een kast kost ⟦number-format|2,300,000|2.300.000⟧ toman. Koninginnen komen in april uit ⟦foreign-exonym|Athens|Athene⟧.
