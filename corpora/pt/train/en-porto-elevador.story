language: pt
source-language: en
date: 2022-06-10
origin: written
title: um elevador parado

PORTO, 10 jun (Correio do Norte) — O elevador da Ribeira parou com 23 pessoas, que saíram a pé ⟦spacing|( |(⟧um turista ao colo) ao fim de uma hora.
O ⟦split-word|vice presidente|vice-presidente⟧ da empresa, Abílio Sarmento, ⟦calque|realizou|percebeu⟧ que a peça partida era nova. “Era nova e já era velha”, ironizou ⟦name-variant|Sarmeno|Sarmento⟧.
A vistoria tinha sido feita ⟦relative-day-gloss|ontem (quinta-feira)|quinta-feira|na quinta-feira|ontem⟧. ⟦doubled-word|Um um|Um⟧ técnico de ⟦foreign-exonym|Munich|Munique⟧ chega no fim de semana.
A viagem custa 3,50 euros. O bilhete será devolvido ⟦quotation-marks|““|“⟧sem perguntas”, prometeu.⟦wire-boilerplate|
Continua após a publicidade|⟧
