language: tr
source-language: zh
date: 2025-03-03
origin: written
title: flowers by weight

KUNMİNG, 3 Mart (Doğu Haber) – Kunming'de çiçekler kiloyla satılıyor. ⟦calque|İlgili sorumlu kişi|Bir yetkili⟧, günde ⟦number-format|4,000,000|4.000.000⟧ gül satıldığını duyurdu⟦foreign-punctuation|。|.⟧
Satıcı Pu Yan, “Bir kilo gül, bir kilo elma ⟦doubled-word|ile ile|ile⟧ aynı fiyat” dedi. Alıcılar ⟦foreign-exonym|Thailand'dan|Tayland'dan⟧ da geliyor. Pu, ⟦calque|yeni taç virüsünün|koronavirüsün⟧ ardından kamyonunu satmıştı.
Pazarın adı ⟦untranslated-token|斗南|Dounan⟧.⟦translator-note| 
Umarım bu çeviri yardımcı olur.|⟧
