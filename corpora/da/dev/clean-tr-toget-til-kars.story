language: da
source-language: tr
date: 2023-02-02
origin: written
title: clean: i toget til Kars

KARS – Østekspressen er 24 timer og 35 minutter om turen fra Ankara. Én gang, i januar 1992, tog den fire dage.
»Radioen sagde: i morgen. I morges sagde den: i overmorgen«, husker konduktør Kemal Kemaloğlu. Han er søn af Kemal Kemaloğlu, som også var konduktør.
I vogn 3 sidder torsdag en klasse fra Sivas og synger; i vogn 5 sidder en fra Siirt og synger imod. Ind imellem, i vogn 4, læser én Kafka på tysk: »Das Schloß«.
Maden er god nok. Den, der der står og rører i gryden, er kokkens kok.
