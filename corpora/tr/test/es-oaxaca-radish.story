language: tr
source-language: es
date: 2025-01-06
origin: written
title: night of the radishes

OAXACA, 6 Ocak (Latin Haber) – Oaxaca'da turp oymacıları bir gecede ⟦number-format|10,000|10.000⟧ turp yonttu. Birinci olan Benito Xicotencatl, üç kiloluk turptan bir orkestra çıkardı.
“Turp çabuk küser, ⟦doubled-phrase|sürekli su ister sürekli su ister|sürekli su ister⟧” dedi. ⟦untranslated-token|Rábano|Turp⟧ tarlası kentin dışında. Ödül ⟦number-format|$1.500|1.500 dolar⟧ idi.
⟦name-variant|Xicotencatel|Xicotencatl⟧ parayla ⟦foreign-exonym|Spain'e|İspanya'ya⟧ gidip havuç oymak istiyor. ⟦unbalanced-pair|(⟧Havuç daha inatçıdır.
