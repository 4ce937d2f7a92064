language: nl
source-language: ar
date: 2023-03-06
origin: written
title: clean: paraplu’s in Amman

AMMAN, 6 maart — In Amman regent het 40 dagen per jaar, en Yahya Yahya maakt paraplu’s op de andere 325.
“Als het regent, komt er niemand: ze gebruiken ze.” Zijn winkel ligt sinds 1977 tussen een tandarts en een glazenmaker; alle drie leven ze, zegt hij, van de wind.
Een balein kost 1,50 dinar, een handvat 2. Een nieuwe, Chinese, kost 3. “Nieuw is nieuw, maar voor één dag.”
Er staan er nog 61. De oudste is van een diplomaat die “morgen” terug zou komen. Dat was op woensdag 16 januari 1991.
Of de verzekering betaalt? Als hij nat wordt niet, als hij weg is wel. Hij begreep nooit waarom, maar wat was was, en hij tekende.
