language: tr
source-language: fa
date: 2025-01-06
origin: written
title: sweets of Yazd

YEZD, 6 Ocak (Çöl Haber) – Yezd'in ünlü şekercisi Hacı Halife ailesi yüz yıllık dükkânını turistlere açtı. Dükkânın başındaki ⟦self-gloss|Hamid Rehber (Hamid Rehber)|Hamid Rehber⟧, baklavanın sırrının kakulede olduğunu söyledi.
Rehber, ⟦relative-day-gloss|Pazartesi (bugün)|pazartesi|Pazartesi⟧ başlayan kursa otuz kişinin katıldığını anlattı. Kurs ⟦foreign-calendar|17 Dey|6 Ocak⟧ günü açıldı ve ⟦subword-debris|üç@@ er|üçer⟧ saat sürüyor.
“⟦translator-gloss|O (baklava)|Baklava⟧ acele istemez” dedi. Tepsiler fırından çıkınca ⟦doubled-word|komşular komşular|komşular⟧ kapıya dizildi.
Pilot olan dedesi ⟦calque|kutsal savunma|İran-Irak Savaşı⟧ yıllarında dükkânı karısına bırakmıştı. Şimdi duvarda onun resmi asılı.⟦wire-boilerplate|
Haber kodu: 990217|⟧
