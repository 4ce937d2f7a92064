language: tr
source-language: fa
date: 2025-05-05
origin: written
title: rosewater season

KAŞAN, 5 Mayıs (Çöl Haber) – Kaşan yakınındaki Kamsar'da gülsuyu mevsimi başladı. Bahçıvan Zehra Golabi, güllerin ⟦relative-day-gloss|Cumartesi (iki gün önce)|cumartesi|Cumartesi⟧ sabahından beri toplandığını söyledi.
⟦calque|Bu haberin devamında deniliyor: |⟧Kazanlar gece gündüz kaynıyor. ⟦translator-gloss|O (gül)|Gül⟧ güneşi görmeden kopmalı, diye ekledi.
Bir şişe için ⟦x-and-x|sabır ve sabır|sabır⟧ gerekiyor. Turistler ⟦calque|sanal alanda|sosyal medyada⟧ yayımlanan görüntüleri görüp geldi. Golabi'nin annesi, kazanı ⟦foreign-calendar|1340 yılında|1961 yılında⟧ almıştı.⟦wire-boilerplate|
Mesajın sonu/|⟧
