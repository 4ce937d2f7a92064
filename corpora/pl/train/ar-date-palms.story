language: pl
source-language: ar
date: 2022-12-12
origin: written
title: date palms dying

BASRA, 12 grudnia. Co trzecia palma daktylowa nad Szatt al-Arab uschła⟦foreign-punctuation|،|,⟧ bo rzeka niesie słoną wodę.
Rolnik Dżasim al-Mulla ma ich jeszcze ⟦digit-script|٤٠|40⟧. „Ojciec miał tysiąc, dziadek ⟦doubled-word|miał miał|miał⟧ dwa tysiące” — mówi.
Rząd obiecuje tamę do ⟦weekday-mismatch|piątku, 17 marca 2024 roku|niedzieli, 17 marca 2024 roku|piątku, 15 marca 2024 roku⟧. Ministerstwo ⟦translator-gloss|(zasobów wodnych)|zasobów wodnych⟧ wyda na nią ⟦number-format|1,200,000|1 200 000⟧ dolarów⟦foreign-punctuation|؛|;⟧ resztę zapłaci ⟦foreign-exonym|Kuwait|Kuwejt⟧.
Al-Mulla podlewa drzewa wodą z beczki.⟦stray-fragment| Jest.|⟧ ⟦name-variant|Al-Mula|Al-Mulla⟧ nie wierzy w tamę.