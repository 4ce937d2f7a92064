language: tr
source-language: zh
date: 2025-05-05
origin: written
title: panda cub in Chengdu

ÇENGDU, 5 Mayıs (Doğu Haber) – Çengdu'daki merkezde geçen yaz doğan panda yavrusu Yuan Yuan ilk kez ziyaretçilerin önüne çıktı. ⟦calque|İlgili sorumlu kişi|Bir yetkili⟧, yavrunun 14 kilogram olduğunu söyledi⟦foreign-punctuation|。|.⟧
Bakıcı Song Vey, yavrunun bambudan çok elmayı sevdiğini anlattı. “Elmayı saklıyor, sonra ⟦capitalization|Unutuyor|unutuyor⟧” dedi. Merkezi günde ⟦number-format|20,000|20.000⟧ kişi geziyor; bu sayı ⟦calque|yeni taç salgınından|koronavirüs salgınından⟧ öncekinin iki katı.
Adını ⟦untranslated-token|网友|internet kullanıcıları⟧ seçti. Oylamaya yarım milyon kişi katıldı, ⟦non-word|oylarrın|oyların⟧ %70'i Yuan Yuan'a gitti.
Yavrunun annesi Mey Lan ise bahçede ⟦doubled-word|uyumaya uyumaya|uyumaya⟧ devam etti. Song'a göre bu, “en iyi haber”.
