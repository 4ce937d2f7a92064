language: da
source-language: fa
date: 2023-06-19
origin: written
title: clean: urmageren i Isfahan

ISFAHAN – Urmageren Karim Sa’ati har 212 ure i sin butik og ikke ét, der går rigtigt. »Det, det kan, er at minde folk om noget«, siger han.
Mandag den 19. juni kom en kunde med et lommeur fra 1911. Han fik det igen om onsdagen; det gik 4 minutter for stærkt, lige som i 1911.
Prisen var »et smil og 250.000 toman«. Smilet fik han med det samme.
Over døren hænger et skilt, som hans far malede: »Tiden går. Kom ind, kom ind!«
