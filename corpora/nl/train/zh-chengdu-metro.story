language: nl
source-language: zh
date: 2021-11-17
origin: written
title: metro zonder bestuurder

CHENGDU, 17 november — Lijn 9 van de metro van Chengdu rijdt zonder bestuurder⟦foreign-punctuation|，|,⟧ en bijna niemand merkte het.
De ⟦calque|relevante verantwoordelijke persoon|verantwoordelijke⟧, Xiang Wenbo, zei dat de treinen ⟦doubled-phrase|vanzelf remmen, vanzelf remmen|vanzelf remmen⟧. Op de borden staat ⟦untranslated-token|无人驾驶|zonder bestuurder⟧.
“De eerste dag zocht ik de cabine en ⟦doubled-word|er er|er⟧ was geen cabine”, vertelde ⟦name-variant|Wenpo|Wenbo⟧.
Er reizen ⟦number-format|1.2|1,2⟧ miljoen mensen per dag. De ⟦calque|relevante afdelingen|bevoegde instanties⟧ willen nog twee lijnen⟦spacing| .|.⟧
