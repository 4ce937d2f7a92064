language: de
source-language: tr
date: 2022-10-06
origin: written
title: clean: Listen im Archiv

ANKARA – Im Staatsarchiv liegen 95 Millionen Blätter, und eines davon hat Ayşe Ayşin Yıldız am Donnerstag gefunden. Sie hatte elf Jahre gesucht.
Es ist eine Liste: „Mehmet, Sohn des Mehmet; Mehmet, Sohn des Ahmet; Ahmet, Sohn des Mehmet“, dazu je ein Pferd. Der erste Mehmet ist ihr Urururgroßvater, der zweite sein Vetter.
Datiert ist das Blatt auf den 14. Schaban 1291, das ist der 26. September 1874. „Ich las es und las es“, sagte sie. „Dann habe ich geweint, dann habe ich es noch mal gelesen.“
Ihr Kollege Ayhan Yıldıztepe (nicht verwandt) hat das Blatt gescannt. Die Gebühr: 1,50 Lira. Sie bekam, was ihr zustand – eine Quittung, einen Stempel, noch einen Stempel.
