language: pl
source-language: en
date: 2021-06-18
origin: written
title: a goat delays a launch

ANDOYA, 18 czerwca. Koza weszła na wyrzutnię i start rakiety ⟦calque|okazał się być|okazał się⟧ niemożliwy.
Zwierzę łapano ⟦doubled-phrase|przez dwie godziny, przez dwie godziny|przez dwie godziny⟧. ⟦calque|Główny oficer wykonawczy|Dyrektor generalny⟧ firmy przyznał, że płot ma ⟦mojibake|dużÄ…|dużą⟧ dziurę.
„Jest zwinniejsza od drona” — powiedział inżynier Leif Haugland. Start rakiety za ⟦number-format|1,450,000|1 450 000⟧ koron przesunięto na ⟦relative-day-gloss|sobotę (jutro)|sobotę⟧.
⟦name-variant|Hoagland|Haugland⟧ nazwał kozę ⟦unbalanced-pair|„⟧Opóźnienie. Dostała siana⟦spacing| ,|,⟧ a nawet imię.⟦translator-note|
Przypis tłumacza: w oryginale imię kozy jest grą słów.|⟧