language: nl
source-language: zh
date: 2021-11-17
origin: written
title: clean: een kapper in Peking

PEKING, 17 november — Kapper Jing Jing heeft één stoel, één schaar en één prijs: vijf yuan, sinds 1991.
“Hoger, hoger, zeggen ze. Maar als ik hoger ga, gaan zij weg, en als zij weg zijn zijn de verhalen weg.” Hij knipt er acht op een dag; op woensdag vijf, want dan is er markt.
De straat, Grote Zak, komt uit op Kleine Zak, die weer uitkomt op Grote Zak. Wie verdwaalt verdwaalt hier hooguit een kwartier.
Een ontwikkelaar bood hem 1,2 miljoen. Jing Jing knipte de man, rekende vijf yuan en zei: “Nee nee.”
Zijn zoon (ook Jing, “maar dan één keer”) zit in Eindhoven, bij een chipfabriek. Hij komt met Nieuwjaar. Hij laat zich daar, schande, knippen voor 38 euro.
