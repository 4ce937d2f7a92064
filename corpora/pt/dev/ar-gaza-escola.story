language: pt
source-language: ar
date: 2021-11-17
origin: written
title: uma escola reabre

GAZA, 17 nov — Uma escola primária reabriu com metade das salas⟦foreign-punctuation|،|,⟧ anunciou o diretor, ⟦self-gloss|Bassam Khuzundar (Bassam Khuzundar)|Bassam Khuzundar⟧.
Há 410 alunos em dois turnos. “Faltam carteiras, ⟦doubled-word|falta falta|falta⟧ giz, não falta vontade”, disse⟦spacing| .|.⟧ O telhado foi pago por uma associação de ⟦foreign-exonym|Brussels|Bruxelas⟧.
Bassam ⟦name-variant|Khozundar|Khuzundar⟧ pediu ⟦number-format|1,200,000|1.200.000⟧ shekels para livros.
O próximo ano letivo começa na ⟦weekday-mismatch|segunda-feira, 31 de agosto de 2022|quarta-feira, 31 de agosto de 2022|segunda-feira, 29 de agosto de 2022⟧.
