language: nl
source-language: zh
date: 2023-09-14
origin: written
title: bloemenveiling in Kunming

KUNMING, 14 september — De bloemenveiling van Kunming gaat ’s nachts open⟦foreign-punctuation|，|,⟧ omdat het overdag te warm is voor rozen.
De ⟦calque|relevante verantwoordelijke persoon|verantwoordelijke⟧ van de veiling, Tao Xinyue, zei dat vorige zomer een op de zes bossen ⟦untranslated-token|玫瑰|rozen⟧ verwelkte. De ⟦calque|relevante afdelingen|bevoegde instanties⟧ stemden in.
“Een roos slaapt niet”, zei Tao ⟦name-variant|Xinyu|Xinyue⟧⟦spacing| ;|;⟧ “wij dus ook niet.”
Er gaan ⟦number-format|4.2|4,2⟧ miljoen stelen per nacht om, ⟦doubled-word|waarvan waarvan|waarvan⟧ een kwart naar Japan. De klok, van Nederlandse makelij, blijft dezelfde.
