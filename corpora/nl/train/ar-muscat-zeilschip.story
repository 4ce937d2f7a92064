language: nl
source-language: ar
date: 2024-05-14
origin: written
title: een zeilschip in Oman

MUSCAT, 14 mei — Een houten zeilschip zonder één spijker is ⟦relative-day-gloss|gisteren (maandag)|maandag|op maandag⟧ in Muscat aangekomen.
Kapitein Saleh al-Jabri ⟦calque|gebruikte de volgende woorden|verklaarde⟧: “De zee heeft een geheugen.” De romp is ⟦mojibake|geÃ¯soleerd|geïsoleerd⟧ met kokosvezel⟦foreign-punctuation|؛|;⟧ ⟦doubled-word|het het|het⟧ hout komt uit India.
De reis kostte ⟦number-format|2.5|2,5⟧ miljoen rial, aldus ⟦name-variant|al-Jabry|al-Jabri⟧.
Hierna volgt Zanzibar. ⟦capitalization|het|Het⟧ vertrek hangt af van de moesson⟦spacing| ,|,⟧ die laat is.
