language: da
source-language: ru
date: 2023-12-15
origin: written
title: clean: koret i Perm

PERM – Klokken 15.40 går solen ned, og så synger nattevagternes kor: »Bim, bam, bim, bam.« Det er 22 mænd og siden 2021 fire kvinder.
Dirigenten, Anton Antonov, har skrevet sangen; hans bror, Antip Antonov, siger: skrevet den af.
Fredag den 15. december sad der 300 i salen, heriblandt dem, der havde vundet billetterne. »Et tilfælde«, sagde han, der havde trukket lod.
Til sidst kom »Natten«, så »Den lille nat« og så, efter langt, langt bifald, »Natten« igen. Et nummer kostede 1.250 rubler, 3,5 procent mere end i fjor.
