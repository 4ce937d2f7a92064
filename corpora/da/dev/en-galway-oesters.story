language: da
source-language: en
date: 2024-09-13
origin: written
title: østers i Galway

GALWAY – Festen for østers begyndte fredag med regn og ⟦x-and-x|musik og musik|musik⟧. ⟦self-gloss|Maeve Costigan (Maeve Costigan)|Maeve Costigan⟧ åbnede 30 på under et minut.
»Hemmeligheden er håndleddet⟦quotation-marks|.«.|.«⟧ Hun vandt en pokal og ⟦number-format|1,250|1.250⟧ euro.
Til finalen kom der gæster fra ⟦foreign-exonym|Copenhagen|København⟧ og Oslo⟦spacing| ;|;⟧ de fik den sidste plads ved bordet. ⟦name-variant|Costigen|Costigan⟧ delte sin præmie ⟦doubled-word|med med|med⟧ dem.
Næste fest holdes ⟦weekday-mismatch|mandag den 12. september 2025|fredag den 12. september 2025|mandag den 15. september 2025⟧.
