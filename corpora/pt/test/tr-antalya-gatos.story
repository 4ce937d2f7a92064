language: pt
source-language: tr
date: 2022-06-10
origin: written
title: gatos de Antália

ANTALYA, 10 jun — O município de Antalya vai instalar 80 casas para gatos nas paragens de autocarro⟦spacing| .|.⟧ A primeira foi ocupada em nove minutos.
A veterinária Sevgi Kumlu ⟦calque|usou as seguintes expressões|declarou⟧: “Vieram sem convite.” Sevgi ⟦name-variant|Kumloo|Kumlu⟧ conta ⟦doubled-phrase|três mil gatos na cidade três mil gatos na cidade|três mil gatos na cidade⟧.
O custo é de ⟦number-format|1.6|1,6⟧ milhões de liras. ⟦doubled-word|As as|As⟧ casas são de cortiça portuguesa.
O projeto será avaliado na ⟦weekday-mismatch|quarta-feira, 30 de junho|quinta-feira, 30 de junho|quarta-feira, 29 de junho⟧.⟦wire-boilerplate|
Siga nosso canal no Telegram|⟧
