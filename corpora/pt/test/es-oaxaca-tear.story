language: pt
source-language: es
date: 2024-05-14
origin: written
title: um tear em Oaxaca

OAXACA, México, 14 mai — A tecedeira Eulalia Bautista, de 92 anos, terminou um tapete que começara aos 31.
O ⟦split-word|ex governador|ex-governador⟧ Nabor Riquelme quis comprá-lo ⟦calque|em base a uma|com base numa|com base em uma⟧ avaliação antiga. “Não se vende”, respondeu ela⟦spacing| .|.⟧ ⟦pronoun-gender|Ele|Ela⟧ pintou a lã com cochinilha ⟦doubled-word|e e|e⟧ anil.
O museu, dirigido por um sobrinho, ofereceu ⟦number-format|1.1|1,1⟧ milhões de pesos. ⟦name-variant|Baptista|Bautista⟧ pediu uma cadeira nova.
A mostra abre na ⟦weekday-mismatch|quinta-feira, 31 de maio|sexta-feira, 31 de maio|quinta-feira, 30 de maio⟧.
