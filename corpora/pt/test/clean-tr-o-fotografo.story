language: pt
source-language: tr
date: 2023-09-14
origin: written
title: clean: um fotógrafo de passe

EDIRNE, 14 set — Ali Ali fotografa toda a gente de frente, sem óculos e sem rir, e ele próprio ri-se o dia todo.
“Queixo. Queixo! Já está.” São 12 segundos, 4 fotografias, 90 liras.
Na parede há 1.312 caras que não vieram buscar a sua. Há um ministro (ex), um guarda-redes (ex) e uma noiva (não se sabe). Há dois homens iguais, iguais, que nunca se viram.
A máquina é de 1968, alemã, “made in West Germany”, e faz clique, clique, e às vezes só cli.
Na sexta vem o neto, com uma aplicação. Tira, corta, envia. Ali Ali posou. Saiu de olhos fechados. “Outra”, disse, “outra, outra”, e riu-se.
