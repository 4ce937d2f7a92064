language: tr
source-language: ru
date: 2025-05-05
origin: written
title: a church without nails

PETROZAVODSK, 5 Mayıs (Kuzey Ajansı) – Kiji Adası'ndaki ahşap kilisenin onarımı bitti. Başmarangoz Vitali Skopin, 40 bin kiremidin tek tek değiştiğini söyledi. ⟦name-variant|Skopyn|Skopin⟧, “Çivi yok, dua var” diye ekledi.
⟦untranslated-token|Осина|Titrek kavak⟧ ağacı güneşte gümüş gibi parlıyor. Onarım ⟦number-format|1.3 milyar|1,3 milyar⟧ rubleye çıktı ⟦spacing|( devlet|(devlet⟧ yarısını ödedi).
Marangozlar bir sonraki iş için ⟦foreign-exonym|Norway'e|Norveç'e⟧ gidecek⟦stray-fragment|. Idi|⟧. Orada bir ⟦x-and-x|eski ve eski|eski⟧ iskele bekliyor.
