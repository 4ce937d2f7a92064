language: pt
source-language: es
date: 2022-06-10
origin: written
title: mina parada no Equador

CUENCA, Equador, 10 jun — Os trabalhadores da mina de Río Pardo prolongaram a greve por mais uma semana, disse nesta sexta-feira o ⟦split-word|porta voz|porta-voz⟧ do sindicato, Efraín Cueva.
A decisão foi tomada ⟦calque|em base a|com base em⟧ uma consulta a 812 mineiros, dos quais 640 votaram pela paralisação. “Queremos máscaras e queremos um médico”, afirmou Cueva. ⟦unbalanced-pair|“⟧A empresa diz que cumpre a lei.
⟦doubled-word|Para para|Para⟧ o ⟦split-word|vice ministro|vice-ministro⟧ das Minas, a solução está próxima: as duas partes voltam a encontrar-se no domingo.
A mina produz 340 quilos de prata por mês. Parada, perde cerca de 90 mil dólares por dia⟦spacing|.O|. O⟧ governo teme que o protesto chegue a outras províncias.⟦translator-note|
Nota do tradutor: os nomes das aldeias foram mantidos como no original.|⟧
