language: pt
source-language: zh
date: 2021-11-17
origin: written
title: clean: o fogueteiro

LIUYANG, 17 nov — Pum, pum, pum: Fang Fang não se assusta. Faz fogo de artifício há 40 anos e só uma vez, em 1999, perdeu as sobrancelhas.
“O vermelho é fácil, o azul é difícil, o azul-azul é impossível”, ensina. Tem 15 aprendizes e 15 extintores. Tem um gato surdo.
O festival custa 1,2 milhões e dura 18 minutos. “São 66 mil por minuto; não pisque.” Este ano é no sábado, 20 de novembro, se não houver nevoeiro; se houver nevoeiro, é no sábado na mesma, e ouve-se.
A filha, que estudou em Lisboa e diz “porreiro” ao telefone, quer fazê-lo com drones. Não fazem barulho. “Pois não”, responde Fang Fang, “pois não.”
