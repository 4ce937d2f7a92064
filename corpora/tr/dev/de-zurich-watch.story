language: tr
source-language: de
date: 2024-10-07
origin: written
title: a watch found in a pumpkin

ZÜRİH, 7 Ekim (Avrupa Haber) – Zürihli çiftçi Reto Aebi, on yıl önce kaybettiği saati bir kabağın içinde buldu. Saat ⟦doubled-word|hiç hiç|hiç⟧ durmamış değil, tam öğlen durmuş.
Aebi kabağı ⟦foreign-exonym|Switzerland'daki|İsviçre'deki⟧ bir yarışmaya götürecekti. Kabak ⟦number-format|1,050,000|1.050.000⟧ gram geldi. Oğlu, “Baba, saat pahalı” dedi⟦spacing| ;|;⟧ Aebi ise kabağa baktı.
Yarışma ⟦weekday-mismatch|11 Ekim Perşembe|11 Ekim Cuma|10 Ekim Perşembe⟧ günü. ⟦name-variant|Aebbi|Aebi⟧, ⟦split-word|bir kaç|birkaç⟧ tohum sakladı.
