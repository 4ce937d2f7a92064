language: tr
source-language: ar
date: 2024-06-03
origin: written
title: an accordion in Oran

ORAN, 3 Haziran (Mağrip Ajansı) – Cezayirli akordeoncu Şeyh Benzerga 90 yaşında ilk kez sahneye çıktı. Kültür bakanı ⟦calque|basın açıklamalarında|basına yaptığı açıklamada⟧ şunları söyledi: “Geç ⟦doubled-word|ama ama|ama⟧ güzel.”
⟦name-variant|Benzerka|Benzerga⟧, çalgıyı 1951'de ⟦foreign-exonym|Marseille'den|Marsilya'dan⟧ getirmişti⟦foreign-punctuation|؛|;⟧ tuşlarından ikisi eksik. Salonda ⟦digit-script|٨٠٠|800⟧ kişi vardı.
⟦repeated-sentence|Herkes ayağa kalktı. Herkes ayağa kalktı.|Herkes ayağa kalktı.⟧ Gelir çocuk hastanesine bırakıldı.
