language: da
source-language: zh
date: 2022-09-01
origin: written
title: clean: skolen på bjerget

GUIZHOU – Skolen har 9 elever, 2 lærere og 1 ko. Koen hører egentlig til nede i dalen, men den kommer hver morgen kl. 8.
»Den lærer langsomt, men den glemmer intet«, siger lærer Luo. Hun hedder Luo; det gør eleverne også, alle ni.
Torsdag fik de post: 9 breve fra en skole i Aarhus. »Kære ven«, stod der i det ene, »min mor siger, at I har bjerge. Vi har en bakke, den hedder Himmelbjerget. Det er sandt.«
De skrev tilbage om regn, regn og regn. Og om koen, naturligvis. Porto: 12,50 yuan.
