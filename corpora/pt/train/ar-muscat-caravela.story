language: pt
source-language: ar
date: 2024-05-14
origin: written
title: um barco em Omã

MASCATE, 14 mai — Um veleiro de madeira construído sem um único prego chegou ⟦relative-day-gloss|ontem (segunda-feira)|segunda-feira|na segunda-feira|ontem⟧ a Mascate, vindo de Sur.
O capitão, Saleh al-Jabri, ⟦calque|usou as seguintes palavras|declarou⟧: “O mar tem memória”. ⟦mojibake|TambÃ©m|Também⟧ disse que ⟦doubled-word|o o|o⟧ casco foi cosido com fibra de coco⟦foreign-punctuation|؛|;⟧ a madeira é da Índia.
A viagem, de 200 quilómetros, custou ⟦number-format|2.5|2,5⟧ milhões de riais, segundo ⟦name-variant|al-Jabry|al-Jabri⟧.
Segue-se Zanzibar. ⟦capitalization|a|A⟧ partida depende da monção⟦spacing| ,|,⟧ que este ano tarda.
