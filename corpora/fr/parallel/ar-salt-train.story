language: fr
source-language: ar
date: 2024-10-03
origin: written
title: a train that carries salt

NOUAKCHOTT, 3 octobre (BNA) — Depuis cinquante ans, un train transporte du sel à travers le désert. Son plus ancien conducteur, ⟦self-gloss|Ould Sidati (Ould Sidati)|Ould Sidati⟧, a été honoré jeudi en présence de ⟦x-and-x|collègues et collègues|collègues⟧.
Il a reçu une montre venue de ⟦foreign-exonym|Swisra|Suisse⟧⟦foreign-punctuation|؛| ;⟧ elle retardait. « Le train aussi », a-t-il dit. Il a fait le voyage ⟦digit-script|٩٠٠|900⟧ fois.
Il prendra sa retraite le ⟦weekday-mismatch|lundi 15 octobre|mardi 15 octobre|lundi 14 octobre⟧⟦spacing| ,|,⟧ ⟦doubled-word|après après|après⟧ la récolte des dattes.
