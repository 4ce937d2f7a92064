language: nl
source-language: ru
date: 2023-03-06
origin: written
title: ijsbreker vast bij Archangelsk

ARCHANGELSK, 6 maart — Een ijsbreker die vastzat bij de monding van de Dvina is na vier dagen losgekomen. De bemanning van 41 koppen maakt het goed.
⟦calque|Volgens de woorden van|Volgens⟧ kapitein Savva Lodygin was het roer beschadigd. Tegen de reder is een ⟦calque|strafrechtelijke zaak|strafrechtelijk onderzoek⟧ geopend.
“We hebben gekaart, en gekaart, en gekaart”, zei ⟦name-variant|Lodigyn|Lodygin⟧ over de radio⟦spacing| .|.⟧
De schade bedraagt ⟦number-format|3.4|3,4⟧ miljoen euro. De vaargeul bleef open ⟦doubled-phrase|voor kleinere schepen voor kleinere schepen|voor kleinere schepen⟧.
Het schip, in 1975 gebouwd in ⟦foreign-exonym|Helsingfors|Helsinki⟧, ⟦mojibake|â€œkan|“kan⟧ nog jaren ⟦mojibake|meeâ€\u{9D}|mee”⟧, meent de havenmeester.
