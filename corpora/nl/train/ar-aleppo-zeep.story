language: nl
source-language: ar
date: 2022-01-09
origin: written
title: zeep uit Aleppo

ALEPPO, 9 januari — Een fabriek van laurierzeep is heropend in het centrum van Aleppo⟦foreign-punctuation|،|,⟧ de eerste sinds 2012.
Eigenaar ⟦self-gloss|Wassim Jubaili (Wassim Jubaili)|Wassim Jubaili⟧ stak er het spaargeld van de familie in. Hij wil naar ⟦number-format|1,000,000|1.000.000⟧ stukken per jaar.
“Zeep droogt negen maanden. Wij ⟦doubled-word|wachtten wachtten|wachtten⟧ negen jaar”, zei ⟦name-variant|Jubayli|Jubaili⟧.
Zijn zoons verkopen de zeep in ⟦foreign-exonym|Berlin|Berlijn⟧. ⟦x-and-x|De prijs en de prijs|De prijs⟧ bleef gelijk⟦spacing| !|!⟧ Hij besloot:
⟦unquoted-speech|Wie deze zeep ruikt komt altijd weer thuis, ook als het huis er niet meer staat en de straat een andere naam heeft.|“⟪⟫”⟧
