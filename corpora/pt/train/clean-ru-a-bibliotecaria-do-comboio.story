language: pt
source-language: ru
date: 2023-09-14
origin: written
title: clean: biblioteca a bordo

NOVOSSIBIRSK, 14 set — No comboio 68 há uma biblioteca de 214 livros e uma bibliotecária, Galina Galkina, que os leu a todos menos um.
“É de química”, explica. “E é o mais pedido. E é o mais devolvido.”
Quem sobe em Perm leva, quem desce em Tchita devolve. Já se perderam nove; voltaram dez. (O décimo, um Eça em búlgaro, ninguém sabe de quem é.)
A viagem dura 4 dias e 6 horas. Lê-se muito, muito até Omsk, pouco até Krasnoiarsk, e depois conversa-se.
O caminho de ferro queria tablets. Fez-se um inquérito: 1.020 passageiros disseram “livros”, 12 disseram “tanto faz” e um disse “Galina”.
Ela guarda o papel desse um. Está no livro de química.
