language: pt
source-language: en
date: 2024-02-17
origin: written
title: clean: a orquestra sem maestro

BELO HORIZONTE, 17 fev — A orquestra perdeu o maestro em maio, o oboé em junho e o piano em julho; em agosto deu o melhor concerto da sua vida.
Quem regeu? Ninguém. “Olhávamos uns para os outros, e para os outros, e ia”, conta a violinista Ana Anastácia Anastácio (“três vezes Ana, sim”).
O programa dizia Villa-Lobos, mas tocaram também “O Trenzinho” duas vezes, porque o público pediu bis, bis, bis.
A prefeitura prometeu R$ 2,5 milhões. Chegaram R$ 250 mil, e chegaram em moedas — é o que diz o tesoureiro, que é dado a exageros.
Neste sábado tocam em Sabará, às 20h, de graça. Entra quem quiser, senta quem puder.
O novo maestro chega na segunda. Há quem ache que não devia.
