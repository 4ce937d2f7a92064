language: pl
source-language: fa
date: 2022-03-09
origin: written
title: an oven of bread

ARDABIL, 9 marca (KNA⟦dateline-debris|) – –|) —⟧ Piekarz od ⟦digit-script|۵۰|50⟧ lat piecze co noc jeden chleb więcej, niż sprzeda.
⟦calque|Na początku tego doniesienia stwierdzono:|⟧ dodatkowy chleb leży na murku. Zdjęcia chleba ⟦calque|w przestrzeni wirtualnej|w internecie⟧ pojawiły się wczoraj.
„Ktoś go zawsze bierze, ⟦doubled-phrase|ktoś głodny, ktoś głodny|ktoś głodny⟧” — mówi Dżawad Nanwa. Mąka zdrożała o ⟦number-format|4.5|4,5⟧ procent⟦spacing| .|.⟧
W ⟦relative-day-gloss|czwartek (jutro)|czwartek⟧ piekarz wydaje córkę ⟦mixed-script|zа|za⟧ mąż.