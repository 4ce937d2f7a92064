language: nl
source-language: zh
date: 2022-01-09
origin: written
title: brug bij Qingdao

QINGDAO, 9 januari — De brug over de baai van Jiaozhou gaat een nacht dicht voor onderhoud⟦foreign-punctuation|。|.⟧ Het gaat om 41 kilometer asfalt.
De ⟦calque|relevante afdelingen|bevoegde instanties⟧ raden automobilisten aan ⟦doubled-word|de de|de⟧ tunnel te nemen. Opzichter Lü Zhenbang zei dat de kabels ⟦invisible-character|ge\u{200B}zond|gezond⟧ zijn.
De brug verwerkt ⟦number-format|1.1|1,1⟧ miljoen auto’s per maand. “Eén nacht is niets”, zei Lü ⟦name-variant|Zhenbeng|Zhenbang⟧.
⟦relative-day-gloss|Maandag (morgen)|Maandag⟧ om zes uur rijdt iedereen weer.⟦translator-note|
Ik hoop dat deze vertaling u helpt!|⟧
