language: tr
source-language: zh
date: 2024-06-03
origin: written
title: tea ships of Xiamen

ŞİAMEN, 3 Haziran (Doğu Haber) – Şiamen limanında çay taşıyan eski bir yelkenlinin eşi denize indirildi. ⟦calque|İlgili sorumlu kişi|Bir yetkili⟧, teknenin ⟦number-format|38,000,000|38.000.000⟧ yuana mal olduğunu açıkladı.
Kaptan Lin Haytao, teknenin motoru olmadığını vurguladı. “Rüzgâr bedava⟦foreign-punctuation|！|!⟧” dedi. İlk sefer ⟦weekday-mismatch|7 Haziran Perşembe|7 Haziran Cuma|6 Haziran Perşembe⟧ günü başlayacak ve yelkenli ⟦foreign-exonym|Londra (London)|Londra⟧ yolunu yüz günde alacak.
Mürettebatta ⟦untranslated-token|茶艺师|çay ustası⟧ da var. Usta Ho Mingcu, ⟦doubled-phrase|yeşil çayı yeşil çayı|yeşil çayı⟧ kimseye emanet etmiyor. ⟦garbled-name|Hong Kmingcu|Ho Mingcu⟧ “Çay küserse tadı kaçar” diye gülümsedi.
