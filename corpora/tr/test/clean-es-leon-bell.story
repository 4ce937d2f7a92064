language: tr
source-language: es
date: 2024-09-02
origin: written
title: clean: the bell that answers

LEÓN, 2 Eylül (EFE) – León'un iki köyü, San Juan ve San Juán, çan sesleriyle konuşuyor: biri “dan dan”, öteki “don don”.
Zangoç Jesús de Jesús, 88, ipi yarım saat çeker, yarım saat dinler. “Bazen karşılık, bazen yankı” diyor; “yankı yankıyı bilir”.
Köylerde 41 ve 14 kişi yaşıyor. Çanlar 2.150 kilo ve 1,9 ton. Tören 7-8 Eylül'de (cumartesi-pazar).
