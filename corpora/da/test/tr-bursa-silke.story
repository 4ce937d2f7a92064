language: da
source-language: tr
date: 2022-10-05
origin: written
title: silken i Bursa

BURSA – På markedet i Bursa sælger de igen silke fra byens egne orme. Onsdag lå prisen ⟦number-format|%15|15 %|15 procent⟧ over sidste års.
Væveren Nermin Saygın lærte faget af sin mormor. »En orm har ingen ferie«, siger ⟦name-variant|Saygin|Saygın⟧ og ler.
Stoffet sendes til ⟦foreign-exonym|Vienna|Wien⟧ og Paris⟦spacing| ,|,⟧ men det bedste bliver i byen. Hun har solgt ⟦number-format|1,400|1.400⟧ tørklæder i år.
Om vinteren er der ⟦x-and-x|te og te|te⟧ og stilhed. ⟦doubled-word|Så så|Så⟧ hører man ormene æde.
»Det lyder som regn⟦quotation-marks|.«.|.«⟧ Museet viser processen hver lørdag.
