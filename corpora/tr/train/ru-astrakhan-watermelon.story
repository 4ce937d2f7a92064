language: tr
source-language: ru
date: 2024-09-02
origin: written
title: watermelon queue

ASTRAHAN, 2 Eylül (Volga Haber) – Karpuz hasadı Astrahan'da yolları kilitledi. Vali yardımcısının ⟦calque|basın hizmeti|basın bürosu⟧, köprüde altı kilometrelik kuyruk oluştuğunu duyurdu.
Sürücü Oleg Samoylov, ⟦calque|onun kelimelerine göre|söylediğine göre⟧, iki gündür bekliyor. “Yükün yarısını yedim” dedi⟦foreign-punctuation|؛|;⟧ diğer yarısını komşu kamyona verdi.
Bölge bu yıl ⟦number-format|1,200,000|1.200.000⟧ ton karpuz bekliyor. ⟦untranslated-token|Арбуз|Karpuz⟧ başına fiyat 30 rubleye indi⟦stray-fragment|. Oldu|⟧. ⟦name-variant|Samoylof|Samoylov⟧ yarın ⟦foreign-exonym|Moscow'a|Moskova'ya⟧ varmayı umuyor.
