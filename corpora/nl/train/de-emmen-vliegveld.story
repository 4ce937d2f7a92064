language: nl
source-language: de
date: 2022-06-10
origin: written
title: een vliegveld zonder vliegtuigen

EMMEN, 10 juni — Het vliegveldje aan de grens krijgt geen tweede baan, zei burgemeester Wubbo Lanting vrijdag⟦spacing|.De|. De⟧ raad stemde met 21 tegen 12.
De ⟦split-word|minister president|minister-president⟧ van Nedersaksen, die ⟦relative-day-gloss|gisteren (donderdag)|donderdag|op donderdag⟧ op bezoek was, toonde begrip. Met de ⟦split-word|kern centrale|kerncentrale⟧ aan de overkant heeft het niets te maken.
“Er landen hier vier vliegtuigen per week, ⟦doubled-phrase|en dat is genoeg, en dat is genoeg|en dat is genoeg⟧”, zei Lanting. ⟦unbalanced-pair|“⟧De baan wordt een zonneveld.
De ⟦split-word|regerings leider|regeringsleider⟧ reisde door naar ⟦foreign-exonym|Köln|Keulen⟧.⟦translator-note|
Noot van de vertaler: plaatsnamen zijn niet vertaald.|⟧
