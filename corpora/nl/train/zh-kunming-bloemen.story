language: nl
source-language: zh
date: 2023-09-14
origin: written
title: bloemenveiling in Kunming

KUNMING, 14 september — De bloemenveiling van Kunming gaat ’s nachts open⟦foreign-punctuation|，|,⟧ omdat het overdag te warm is voor rozen.
⟦calque|De relevante verantwoordelijke persoon|De verantwoordelijke⟧ van de veiling, Tao Xinyue, zei dat vorige zomer een op de zes bossen ⟦untranslated-token|玫瑰|rozen⟧ verwelkte. ⟦calque|De relevante afdelingen|De bevoegde instanties⟧ stemden in.
“Een roos slaapt niet”, zei ⟦name-variant|Tao Xinyu|Tao Xinyue⟧⟦spacing| ;|;⟧ “wij dus ook niet.”
Er gaan ⟦number-format|4.2|4,2⟧ miljoen stelen per nacht om, ⟦doubled-word|waarvan waarvan|waarvan⟧ een kwart naar Japan. De klok, van Nederlandse makelij, blijft dezelfde.
