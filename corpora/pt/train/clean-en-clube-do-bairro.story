language: pt
source-language: en
date: 2023-03-06
origin: written
title: clean: um clube de bairro

SETÚBAL, 6 mar — O Vitória de Baixo, que não é o Vitória nem o de Baixo, faz cem anos na terça-feira e não tem onde jogar.
O campo era dos Tavares, dos Tavares de cima; os Tavares de baixo, primos afastados e zangados, nunca foram sócios. “Golo, golo, golo, era o que se ouvia dali”, diz Alda Tavares, 81 anos, apontando para um supermercado.
Houve três presidentes chamados Jorge Pinto. Nenhum era parente. Houve um Jorge Pintto, com dois tês, que jogou “à inglesa” e morreu em Santos.
No estatuto, o artigo 2.º diz que “a cor é o verde e o verde é a cor”. Se se perder o terreno, diz o 14.º, perde-se tudo, tudo.
Amanhã há bolo às 19h30 (e não às 19, como saiu no cartaz). Custa 1,50 euros a fatia; mil fatias pagam a renda de um mês.
