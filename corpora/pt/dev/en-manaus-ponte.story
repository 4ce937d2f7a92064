language: pt
source-language: en
date: 2023-03-06
origin: written
title: balsa em Manaus

MANAUS, 6 mar (Rede Norte) — A balsa que serve três comunidades do rio Negro voltou a operar nesta segunda-feira, informou a ⟦split-word|ex prefeita|ex-prefeita⟧ Socorro Batalha, que preside o consórcio.
O piloto ⟦calque|realizou|percebeu⟧ que o motor falhava a 300 metros da margem ⟦doubled-word|e e|e⟧ conseguiu encostar. Ninguém se feriu.
“Foi por pouco, por muito pouco”, disse Batalha ⟦spacing|( |(⟧foto abaixo). A peça de reposição veio de ⟦foreign-exonym|Milan|Milão⟧ e custou 1,2 milhão de reais.
⟦name-variant|Sokorro|Socorro⟧ Batalha afirmou que o contrato prevê outra balsa até agosto.⟦wire-boilerplate|
Siga nosso canal no WhatsApp|⟧
