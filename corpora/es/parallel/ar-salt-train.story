language: es
source-language: ar
date: 2024-10-03
origin: written
title: a train that carries salt

NUAKCHOT, 3 de octubre (BNA) — Desde hace cincuenta años un tren lleva sal por el desierto. Su maquinista más veterano, ⟦self-gloss|Ould Sidati (Ould Sidati)|Ould Sidati⟧, fue homenajeado el jueves en presencia de ⟦x-and-x|colegas y colegas|colegas⟧.
Le dieron un reloj de ⟦foreign-exonym|Swisra|Suiza⟧⟦foreign-punctuation|؛|;⟧ se atrasaba. “El tren también”, dijo. Ha hecho el viaje ⟦digit-script|٩٠٠|900⟧ veces.
Se jubilará el ⟦weekday-mismatch|lunes 15 de octubre|martes 15 de octubre|lunes 14 de octubre⟧⟦spacing| ,|,⟧ ⟦doubled-word|tras tras|tras⟧ la cosecha de dátiles.
