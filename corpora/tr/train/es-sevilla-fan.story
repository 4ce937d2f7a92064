language: tr
source-language: es
date: 2024-06-03
origin: written
title: fans against the heat

SEVİLLA, 3 Haziran (Akdeniz Haber) – Sevilla'da yelpaze ustası Dolores Carmona, siparişlere yetişemiyor. Kentte sıcaklık 41 dereceye çıktı ve ⟦number-format|15,000|15.000⟧ yelpaze üç günde satıldı.
Carmona, “Klima küser, yelpaze küsmez⟦quotation-marks|”.”|.”⟧ diye güldü. Ustanın torunu ⟦self-gloss|Nuria (Nuria)|Nuria⟧ ise boyaları hazırlıyor.
Kumaş Valencia'dan geliyor. Carmona ⟦doubled-phrase|elli yıldır aynı fırçayı elli yıldır aynı fırçayı|elli yıldır aynı fırçayı⟧ kullanıyor. ⟦name-variant|Karmona|Carmona⟧, emekliliği ⟦calque|son ama en az değil|son olarak⟧ düşüneceğini söyledi.
