language: pt
source-language: ru
date: 2023-03-06
origin: written
title: incêndio no porto de Murmansk

MURMANSK, 6 mar — Um incêndio destruiu na madrugada desta segunda-feira dois armazéns de peixe no porto de Murmansk, sem causar feridos.
O serviço de imprensa do governador informou que as chamas foram controladas em quatro horas. ⟦calque|De acordo com as palavras do|Segundo o⟧ comandante dos bombeiros, Arkadi Velikanov, o fogo começou num quadro elétrico.
“Chegámos em nove minutos”, disse ⟦name-variant|Velicanov|Velikanov⟧. “O vento ajudou-nos⟦foreign-punctuation|»|”⟧.
O prejuízo foi calculado em ⟦number-format|2.4|2,4⟧ milhões de euros, cerca de 4,5 por cento do volume anual do terminal. A pesca não foi interrompida.
A polícia quer ouvir o eletricista ⟦doubled-phrase|que fez a última revisão que fez a última revisão|que fez a última revisão⟧ da instalação, em ⟦mojibake|marÃ§o|março⟧ do ano passado.
