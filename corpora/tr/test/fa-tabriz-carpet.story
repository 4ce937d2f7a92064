language: tr
source-language: fa
date: 2024-09-02
origin: written
title: a carpet for a mosque

TEBRİZ, 2 Eylül (Azer Haber) – ⟦calque|Bu haberin devamında belirtiliyor: |⟧Tebrizli dokumacılar bir cami için 900 metrekarelik halıyı bitirdi. Atölyenin sahibi Sediye Pişgar, işin üç yıl sürdüğünü söyledi.
Halıda ⟦number-format|1.1 milyar|1,1 milyar⟧ düğüm var. Kırk kadın ⟦x-and-x|sabır ve sabır|sabır⟧ ile çalıştı. ⟦name-variant|Pişger|Pişgar⟧, “Gözlerimizi bıraktık” dedi. Pişgar, halının ⟦relative-day-gloss|bugün (Pazartesi)|bugün|pazartesi⟧ yola çıktığını ekledi.
Halı tırla ⟦foreign-exonym|Iraq'a|Irak'a⟧ gidecek⟦stray-fragment| . Edilmiştir|⟧. Desen, ⟦foreign-calendar|1402 yılının|2023 yılının⟧ kışında çizildi.⟦wire-boilerplate|
Fotoğraf: Azer Haber|⟧
