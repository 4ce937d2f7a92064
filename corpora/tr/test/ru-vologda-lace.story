language: tr
source-language: ru
date: 2025-11-03
origin: written
title: lace of Vologda

VOLOGDA, 3 Kasım (Kuzey Ajansı) – Vologdalı dantelciler, bir salon büyüklüğünde kar tanesi ördü. Müzenin ⟦calque|basın hizmeti|basın bürosu⟧, işin ⟦number-format|8 %|%8⟧ oranında ipek içerdiğini bildirdi.
Usta Tamara Jiltsova, ⟦calque|onun kelimelerine göre|söylediğine göre⟧, 2 bin tığ kırdı. ⟦name-variant|Jiltsava|Jiltsova⟧ gülerek “Kar eridi, dantel kaldı” dedi⟦stray-fragment|. Edildi|⟧.
Sergi ⟦weekday-mismatch|3 Kasım Salı|3 Kasım Pazartesi|4 Kasım Salı⟧ günü açıldı. Sonra Paris'e gidecek; ⟦x-and-x|beyaz ve beyaz|beyaz⟧ bir sandıkta taşınacak.
