language: nl
source-language: zh
date: 2024-05-14
origin: written
title: theeoogst

HANGZHOU, 14 mei — De voorjaarsoogst van thee in Hangzhou is een week eerder klaar⟦foreign-punctuation|，|,⟧ door de droogte.
De ⟦calque|relevante afdelingen|bevoegde instanties⟧ spreken van ⟦number-format|1.9|1,9⟧ miljoen kilo. Volgens teler Gu Shuhua is het blad klein, ⟦doubled-word|maar maar|maar⟧ zoet⟦foreign-punctuation|。|.⟧
“Ik proefde en zweeg”, zei ⟦name-variant|Shuhwa|Shuhua⟧.
De helft gaat naar een veiling in ⟦foreign-exonym|Moscow|Moskou⟧. ⟦article|De blad|Het blad⟧ van het najaar wordt beter, belooft ze.⟦translator-note|
Hieronder vindt u de herziene vertaling.|⟧
