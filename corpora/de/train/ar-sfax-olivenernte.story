language: de
source-language: ar
date: 2024-11-07
origin: written
title: Olivenernte in Sfax

SFAX – In Tunesien hat die Olivenernte begonnen, und sie ist so gut wie seit 2019 nicht. Rund um Sfax hängen die Bäume voll, sagte der Verband der Bauern am Donnerstag.
⟦calque|In einem damit zusammenhängenden Kontext⟧ bat der Verband um 6.000 Helfer. Es kämen Studenten, ⟦x-and-x|Rentner und Rentner|Rentner⟧.
„Wer leiht mir seine Hände?“, fragte die Bäuerin Naima Trabelsi. ⟦name-variant|Trabulsi|Trabelsi⟧ hat 400 Bäume und zwei Söhne, von denen einer in ⟦foreign-exonym|Marsilia|Marseille⟧ arbeitet.
Ein Liter Öl kostet derzeit ⟦number-format|€ 8|8 Euro|8 €⟧. Im vorigen Jahr waren es zwölf. ⟦translator-gloss|Sie (die Ernte)|Die Ernte|Sie⟧ dauert bis Februar.
Am Ende, so Trabelsi, zähle nur, was in der Presse ankomme⟦foreign-punctuation|؟|.⟧
