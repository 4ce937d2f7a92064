language: pt
source-language: fa
date: 2022-04-25
origin: written
title: feira do livro em Shiraz

SHIRAZ, 25 abr (Agência Nurd) — A feira do livro de Shiraz abriu esta segunda-feira com 240 editoras; ⟦calque|na continuação do|mais adiante no⟧ relatório da organização fala-se em mais trinta do que em 2019.
O diretor, Farhad Mirshekari, disse que ⟦doubled-word|a a|a⟧ entrada é gratuita para estudantes. Uma fotografia divulgada ⟦calque|no espaço virtual|na internet⟧ mostrava filas de dois quilómetros⟦spacing| ,|,⟧ mas era antiga.
“Vieram livros de Beirute e de ⟦foreign-exonym|Warsaw|Varsóvia⟧”, contou ⟦name-variant|Mirshecari|Mirshekari⟧.
A feira encerra na ⟦weekday-mismatch|quinta-feira, 6 de maio|sexta-feira, 6 de maio|quinta-feira, 5 de maio⟧.⟦stray-fragment| São.|⟧ As contas fazem-se em junho.
