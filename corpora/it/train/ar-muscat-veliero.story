language: it
source-language: ar
date: 2024-05-14
origin: written
title: un veliero in Oman

MASCATE, 14 mag — Un veliero costruito senza chiodi è arrivato ⟦relative-day-gloss|ieri (lunedì)|lunedì|ieri⟧ a Mascate.
Il capitano, Saleh al-Jabri, ⟦calque|ha usato le seguenti parole|ha dichiarato⟧: «Il mare ha memoria». Lo scafo ⟦mojibake|Ã¨|è⟧ cucito con fibra di cocco⟦foreign-punctuation|؛|;⟧ ⟦doubled-word|il il|il⟧ legno viene dal Kerala.
Il viaggio è costato ⟦number-format|2.5|2,5⟧ milioni di rial, secondo ⟦name-variant|al-Jabry|al-Jabri⟧.
La prossima tappa è Zanzibar. ⟦capitalization|la|La⟧ partenza dipende dal monsone⟦spacing| ,|,⟧ che tarda.
