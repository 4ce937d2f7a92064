language: nl
source-language: zh
date: 2023-03-06
origin: written
title: een steiger in Wuhan

WUHAN, 6 maart — De oude stoombootsteiger van Wuhan wordt een bloemenmarkt⟦foreign-punctuation|。|.⟧ Het werk begint in april.
Architect Kuang Yalin zei dat de klok wordt ⟦invisible-character|her\u{200B}steld|hersteld⟧. ⟦name-variant|Kuang Yaling|Kuang Yalin⟧ tekende 64 kramen, ⟦article|het een|de een⟧ nog mooier dan de ander.
“Een steiger zonder boten ⟦doubled-word|is is|is⟧ alleen een muur”, zei ze⟦spacing| ,|,⟧ naar haar opa.
De stad betaalt ⟦number-format|3.75|3,75⟧ miljoen yuan. Tijdens de ⟦calque|nieuwe coronavirus longontsteking|covid-19⟧ was het gebouw een loods.⟦translator-note|
Opmerking: de namen in de vertaling volgen de spelling van het origineel.|⟧
