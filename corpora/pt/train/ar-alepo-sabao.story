language: pt
source-language: ar
date: 2022-01-09
origin: written
title: sabão de Alepo

ALEPO, 9 jan — Uma fábrica de sabão de louro reabriu no centro de Alepo⟦foreign-punctuation|،|,⟧ a primeira desde 2012.
O dono, ⟦self-gloss|Wassim Jubaili (Wassim Jubaili)|Wassim Jubaili⟧, investiu as poupanças da família. Produz 40 mil barras por mês e quer chegar a ⟦number-format|1,000,000|1.000.000⟧ por ano.
“O sabão seca nove meses. ⟦doubled-word|Nós nós|Nós⟧ esperámos nove anos”, disse ⟦name-variant|Jubayli|Jubaili⟧.
Os filhos vendem-no em ⟦foreign-exonym|Berlin|Berlim⟧ e em Lyon. ⟦x-and-x|O preço e o preço|O preço⟧ não mudou⟦spacing| !|!⟧
⟦unquoted-speech|Quem cheira este sabão volta sempre a casa.|“⟪⟫”⟧
