language: pt
source-language: ru
date: 2021-11-17
origin: written
title: biblioteca de Kazan

KAZAN, 17 nov (Serviço Volga⟦dateline-debris|) – –|) —⟧ A biblioteca central de Kazan recuperou um manuscrito tártaro desaparecido há setenta anos, anunciou ⟦relative-day-gloss|hoje (quarta-feira)|quarta-feira|na quarta-feira|hoje⟧ a diretora, Alsu Nigmatova.
⟦calque|De acordo com as palavras da|Segundo a⟧ responsável, o livro estava numa caixa de partituras. ⟦name-variant|Nigmatowa|Nigmatova⟧ disse que o papel ⟦doubled-word|está está|está⟧ em bom estado⟦spacing| !|!⟧
Foi ⟦calque|aberto um caso criminal|aberto um processo criminal⟧ em 1951, nunca concluído. “É o fim de uma longa história”, afirmou.
O restauro, a cargo de um laboratório de ⟦foreign-exonym|Florence|Florença⟧, custará ⟦number-format|1.3|1,3⟧ milhões de rublos.
