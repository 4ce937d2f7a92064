language: pl
source-language: zh
date: 2024-02-29
origin: written
title: a boat of lanterns

SUZHOU, 29 lutego. Łódź z tysiącem lampionów osiadła pod mostem⟦foreign-punctuation|，|,⟧ bo woda po deszczu podniosła się o łokieć.
⟦calque|Korespondent dowiedział się od⟧ szypra, że wiosła ⟦doubled-phrase|zostały na brzegu, zostały na brzegu|zostały na brzegu⟧. Film komentują ⟦calque|przyjaciele sieciowi|internauci⟧.
„Światło mamy, drogi ⟦doubled-word|nie nie|nie⟧” — powiedział szyper Ye Xiaolong⟦foreign-punctuation|。|.⟧ Straty to ⟦number-format|8.5|8,5⟧ tys. juanów.
Most rozbiorą w ⟦relative-day-gloss|piątek (jutro)|piątek⟧, łódź zostanie.⟦translator-note|
Oto tłumaczenie na język polski, nazwy zachowano.|⟧