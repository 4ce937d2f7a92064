language: nl
source-language: zh
date: 2023-03-06
origin: written
title: stoomlocomotief

DATONG, 6 maart — De laatste stoomlocomotief van Datong rijdt weer op zondag⟦foreign-punctuation|，|,⟧ voor toeristen.
Machinist Hao Xuewen, 77 jaar, leert ⟦doubled-word|twee twee|twee⟧ kleinzoons het vak. De ⟦calque|relevante afdelingen|bevoegde instanties⟧ eisen een blusser per wagon⟦foreign-punctuation|；|;⟧ hij neemt er drie mee.
“Kolen zijn als rijst: ⟦doubled-phrase|die verspil je niet, die verspil je niet|die verspil je niet⟧”, zei ⟦name-variant|Xuewan|Xuewen⟧.
De lijn kostte ⟦number-format|2.25|2,25⟧ miljoen en is ⟦mojibake|Ã©Ã©n|één⟧ uur lang.
