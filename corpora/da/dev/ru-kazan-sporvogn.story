language: da
source-language: ru
date: 2023-10-11
origin: written
title: en sporvogn i Kazan

KAZAN – Byens ældste sporvogn kører på de ⟦mixed-script|gаmle|gamle⟧ skinner, og onsdag var der prøvetur.
Vognen er bygget i 1931 og blev fundet i en lade uden for ⟦foreign-exonym|Warsaw|Warszawa⟧. Den har kostet ⟦number-format|7.8|7,8⟧ millioner rubler.
Føreren, Ilsur Fajzullin, har uniform på fra ⟦doubled-word|den den|den⟧ tid. »Den ringer som en kirke⟦spacing| «|«⟧, sagde ⟦name-variant|Fajsullin|Fajzullin⟧.
Bag ham stod ⟦x-and-x|børn og børn|børn⟧ og vinkede. Billetten er af ⟦invisible-character|pap\u{200B}ir|papir⟧ og klippes med tang.
Der er afgang hver hele time⟦spacing|.Turen|. Turen⟧ varer 35 minutter.
