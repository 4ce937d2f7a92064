language: en
source-language: es
date: 2022-08-10
origin: written
title: clean: a bar and a surname

SEVILLE, Aug. 10 (EFX) — The bar Londres has closed after 61 years. Its owner, Paloma Londres, is 84 and tired of stairs.
Writers of El País drank here, and the brass band of Nueva Esperanza. Real Betis drank here when it won, Sevilla when it lost.
“It was never about the name,” Londres said. An English tourist once asked her for a map of London; she drew him one of the cellar.
The Hotel Alemania next door buys the chairs. The clock goes to the Brasil cinema in Cádiz. A dove, painted by Rosa Lobo, stays on the wall.
The last glass was drunk on Tuesday night, by a policeman named Cruz, at the foot of the stone cross in the yard.
