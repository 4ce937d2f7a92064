language: nl
source-language: fa
date: 2024-05-14
origin: written
title: clean: een tuinman in Shiraz

SHIRAZ, 14 mei — Karim Karimi giet ’s nachts, want overdag, zegt hij, “loopt het water weg”.
Hij heeft 1.100 rozen en een sinaasappelboom die het ene jaar wel en het andere jaar geen bittere vruchten geeft. “Wel, niet, wel, niet: dat dat zo precies gaat!”
De tuin heeft vier poorten, drie zijn dicht. Door de vierde komen bruidsparen, dichters en inspecteurs; wie wat betaalt, betaalt te veel.
Karim leerde het van zijn vader Karim, die het leerde van zijn vader, die die naam niet droeg.
Woensdag komt een zender uit Genève. Ze willen het water filmen. ’s Nachts is er geen licht; overdag is er geen water. “Straks, straks”, zegt hij.
