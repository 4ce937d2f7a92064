language: pt
source-language: zh
date: 2022-06-10
origin: written
title: clean: uma escola com um aluno

GUIYANG, 10 jun — A escola tem um aluno, uma professora e um sino, que toca para os três.
O aluno chama-se Long Long, tem oito anos e é o primeiro da turma. É também o último. “Às vezes peço-lhe que se sente ao lado de si mesmo”, brinca a professora, Long Mei, que não é da família: ali são todos Long.
No recreio jogam às escondidas. Ganha sempre quem se esconde.
O município queria fechar em 2019, em 2020 e em 2021. Em 2022, desde 1 de janeiro, quer um relatório de 40 páginas. Long Long escreveu a primeira: “A escola é boa. A escola é boa. O almoço também.”
Custa 1.250 yuans por mês. Fica a 2.115 metros.
