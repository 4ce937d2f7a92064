language: tr
source-language: ru
date: 2025-01-06
origin: written
title: king crab at Murmansk

MURMANSK, 6 Ocak (Kuzey Ajansı) – Barents Denizi'nde kral yengeci av sezonu açıldı. Bölge valiliğinin ⟦calque|basın hizmeti|basın bürosu|basın servisi⟧, 32 teknenin limandan çıktığını duyurdu.
Kaptan Gennadiy Şulepov, ⟦calque|onun kelimelerine göre|söylediğine göre⟧, bu yıl sepetler daha ağır. “Tek bir yengeç sekiz kilo geliyor⟦spacing| ,|,⟧ iki kişi zor kaldırıyoruz” dedi.
Kota ⟦number-format|12,500,000|12.500.000⟧ kilogram olarak belirlendi. Avın yarısı Çin'e, kalanı ⟦foreign-exonym|Moskva'ya|Moskova'ya⟧ gidecek.
⟦untranslated-token|Краб|Yengeç⟧ bu sulara altmış yıl önce bilim insanları tarafından getirildi. Biyolog Lidiya Tarakanova, türün artık Norveç kıyılarına ulaştığını belirtti⟦stray-fragment|. Idi|⟧. ⟦name-variant|Tarakonova|Tarakanova⟧'ya göre denge hâlâ kırılgan.
⟦name-variant|Şulepof|Şulepov⟧ ise eve martta dönecek. Şulepov'un eşi onu her akşam ⟦mixed-script|teлsizle|telsizle⟧ arıyor.
