language: da
source-language: en
date: 2022-06-14
origin: written
title: biblioteket i Leeds

LEEDS – En bog, der blev lånt i 1957, er vendt hjem til biblioteket i Leeds. Den lå ⟦doubled-word|i i|i⟧ en konvolut uden afsender.
Bibliotekaren, ⟦self-gloss|Doreen Appleyard (Doreen Appleyard)|Doreen Appleyard⟧, regnede bøden ud til ⟦number-format|4,230.50|4.230,50⟧ pund.
»Vi sender ingen regning«, sagde hun. »Vi sender et kort⟦quotation-marks|.«.|.«⟧ I konvolutten lå også en seddel.
Der stod: »Undskyld.« ⟦name-variant|Apleyard|Appleyard⟧ har hængt den op ved skranken.
Bogen handler om biernes ⟦x-and-x|liv og liv|liv⟧ og er lånt ud igen⟦spacing| .|.⟧
