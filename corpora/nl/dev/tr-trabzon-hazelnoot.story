language: nl
source-language: tr
date: 2023-03-06
origin: written
title: hazelnoten uit Trabzon

TRABZON, 6 maart — De hazelnotenprijs is in een week met een derde gestegen, zei de bond van telers ⟦doubled-word|op op|op⟧ maandag.
Voorzitter Temel Fındıkoğlu ⟦calque|gebruikte de volgende uitdrukkingen|verklaarde⟧: “De vorst heeft beslist.” Er is ⟦number-format|1,250,000|1.250.000⟧ kilo verloren gegaan.
De vergadering met de inkopers ⟦calque|nam plaats|vond plaats⟧ in een theehuis. Het ⟦calque|maakt geen zin|heeft geen zin⟧ om boos te zijn, meent Temel ⟦name-variant|Findikoglu|Fındıkoğlu⟧⟦spacing| .|.⟧⟦wire-boilerplate|
Volg ons op Telegram|⟧
