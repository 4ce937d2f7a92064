language: nl
source-language: es
date: 2022-01-09
origin: written
title: clean: twee klokken

TABARCA, 9 januari — Het eiland heeft 51 inwoners, twee klokken en één ruzie.
De grote slaat de uren; de kleine ook, een minuut later. “De kleine heeft gelijk”, zeggen ze in de haven. “De grote”, zeggen de anderen, die met minder zijn maar hoger wonen.
In 2008 kwam er een klokkenmaker uit Bern, die mat, dronk en ging. In zijn rapport, 3 bladzijden, staat: “allebei”.
Sindsdien klinkt het zo: bim, bam, bim — bim, bam, bim.
De boot gaat om 9.15 uur, op de grote. Wie op de kleine vertrouwt blijft, en zo bleef pastoor Vicente Vicent 14 jaar. “Dat dat kon”, zegt hij, “dat dat mocht!”
