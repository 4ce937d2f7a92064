language: da
source-language: zh
date: 2023-03-28
origin: written
title: nudler i Xian

XIAN (XNA) – En kok har trukket en nudel⟦foreign-punctuation|，|, ⟧der er tre kilometer lang. Rekorden blev målt tirsdag⟦foreign-punctuation|。|.⟧
⟦calque|Den relevante ansvarlige person|Den ansvarlige⟧ i dommerpanelet, Gao Wenbin, brugte et målehjul og ⟦number-format|2.5|2,5⟧ timer.
»Jeg talte hver meter«, sagde ⟦name-variant|Gao Wenbing|Gao Wenbin⟧. Kokken sov ⟦doubled-word|bagefter bagefter|bagefter⟧ i fjorten timer.
Nudlen blev spist af ⟦spacing|( |(⟧cirka) 400 gæster på en halv time. Suppen var stærk.⟦repeated-sentence| Suppen var stærk.|⟧
