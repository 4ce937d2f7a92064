language: tr
source-language: en
date: 2025-09-01
origin: written
title: the clock that ran backwards

LİZBON, 1 Eylül (Avrupa Haber) – Lizbon'da bir barın geriye doğru giden saati müzeye taşındı. Bar sahibi Tomás Quintela, saati 1967'de bir denizciden aldığını söyledi.
Müze müdürü, saatin ⟦number-format|2.5 milyon|2,5 milyon⟧ ziyaretçiye zamanı yanlış gösterdiğini şakayla anlattı. Kentte ⟦split-word|bir çok|birçok⟧ kişi toplantılara onun yüzünden geç kaldı.
⟦name-variant|Kintela|Quintela⟧ ise üzgün değil. “Barda müşteriler ⟦untranslated-token|as usual|her zamanki gibi⟧ aynaya bakıp okurdu⟦spacing| .|.⟧ Şimdi telefona bakıyorlar” dedi. Tören ⟦timeline-contradiction|yarın yapıldı|dün yapıldı|yarın yapılacak⟧.
Saatin yenisi ⟦foreign-exonym|Vienna'dan|Viyana'dan⟧ gelecek ve ileri gidecek.⟦translator-note|
Umarım bu çeviri işinize yarar.|⟧
