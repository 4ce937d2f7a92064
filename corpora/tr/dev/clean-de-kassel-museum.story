language: tr
source-language: de
date: 2024-06-03
origin: written
title: clean: a museum of mistakes

KASSEL, 3 Haziran (dpa) – Kassel'deki “Yanlışlar Müzesi”nde en çok “Türkçe Türkçesi” adlı sözlük ilgi görüyor. Sözlükte “el el” maddesi iki kez var.
Müdür Hans Hansen ile yardımcısı Hans Hanssen'in kartvizitleri de vitrinde: matbaa ikisini karıştırmış. “Kim kim, bilmiyoruz” diyorlar.
Giriş 4,50 avro, yanlış söyleyene 5,40. Müze pazartesileri kapalı; 3 Haziran Pazartesi yine de açıktı. Neden? “Yanlışlıkla.”
