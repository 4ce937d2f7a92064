language: pt
source-language: ar
date: 2023-03-06
origin: written
title: clean: guarda-chuvas em Amã

AMÃ, 6 mar — Em Amã chove 40 dias por ano, e Yahya Yahya conserta guarda-chuvas nos outros 325.
“Quando chove, ninguém vem: estão a usá-los.” Tem a loja desde 1977, entre um dentista e um vidraceiro; os três, diz, vivem do vento.
Um varão custa 1,50 dinares, um cabo 2. Um guarda-chuva novo, chinês, custa 3. “É novo, é chinês, é de um dia”, resume. “Novo, novo, mas de um dia.”
Guarda 61 por levantar. O mais velho é de um diplomata que prometeu voltar “amanhã”. Foi em 1991, a 16 de janeiro, quarta-feira.
Se se molhar, o seguro não paga. Se se perder, paga. Nunca percebeu porquê, mas assinou, assinou.
