language: it
source-language: zh
date: 2022-06-10
origin: written
title: clean: una scuola con un alunno

GUIYANG, 10 giu — La scuola ha un alunno, una maestra e una campanella, che suona per tutti e tre.
L’alunno si chiama Long Long, ha otto anni ed è il primo della classe. È anche l’ultimo. «A volte gli chiedo di non copiare», scherza la maestra, Long Mei, che non è parente: lì sono tutti Long.
Nell’intervallo giocano a nascondino. Vince sempre chi si nasconde.
Il comune voleva chiudere nel 2019, nel 2020 e nel 2021. Dal primo gennaio vuole una relazione di 40 pagine. Long Long ha scritto la prima: «La scuola è bella bella. La scuola è bella».
Costa 1.250 yuan al mese. Sta a 2.115 metri.
