language: tr
source-language: zh
date: 2024-10-07
origin: written
title: raisins of Turpan

TURFAN, 7 Ekim (Doğu Haber) – Turfan'da üzümler, delikli kerpiç evlerde kurutuluyor. ⟦calque|İlgili sorumlu kişi|Bir yetkili⟧, rekoltenin ⟦number-format|200,000|200.000⟧ tona ulaştığını söyledi.
Üretici Abdulla Tursun, kuru üzümün ⟦calque|yeni taç salgını|koronavirüs salgını⟧ sırasında elde kaldığını anlattı. Bu yıl siparişler ⟦foreign-exonym|Kazakhstan'dan|Kazakistan'dan⟧ geliyor⟦foreign-punctuation|。|.⟧
“Üzüm ⟦doubled-word|gibi gibi|gibi⟧ sabırlı ol” diyor Tursun. ⟦untranslated-token|葡萄沟|Üzüm Vadisi⟧ bu hafta 50 bin turist ağırladı. ⟦unbalanced-pair|“⟧Tadına bakan, paketi açık götürüyor.
