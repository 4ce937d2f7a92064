language: pl
source-language: zh
date: 2022-12-12
origin: written
title: boats of paper

NANCHANG, 12 grudnia. Uczniowie puścili na jezioro 20 tysięcy papierowych łódek⟦foreign-punctuation|，|,⟧ a potem musieli je wyłowić.
⟦calque|Odpowiednia odpowiedzialna osoba|Przedstawicielka⟧ szkoły podała, że brakuje dwóch. ⟦calque|Przyjaciele sieciowi|Internauci⟧ ich ⟦doubled-word|szukają szukają|szukają⟧.
„Moja na pewno dopłynie” — powiedziała Lin Jiajia⟦foreign-punctuation|。|.⟧ Papier kosztował ⟦number-format|1.5|1,5⟧ tys. juanów.
Jezioro sprawdzą jeszcze ⟦relative-day-gloss|jutro (wtorek)|we wtorek|jutro⟧.