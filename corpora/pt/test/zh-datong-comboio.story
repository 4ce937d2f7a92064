language: pt
source-language: zh
date: 2023-03-06
origin: written
title: locomotiva a vapor

DATONG, 6 mar — A última locomotiva a vapor de Datong volta a andar aos domingos⟦foreign-punctuation|，|,⟧ para turistas.
O maquinista Hao Xuewen, de 77 anos, ensina ⟦doubled-word|dois dois|dois⟧ netos. Os ⟦calque|departamentos relevantes|serviços competentes⟧ exigem um extintor por carruagem⟦foreign-punctuation|；|;⟧ ele leva três.
“O carvão é como o arroz: ⟦doubled-phrase|não se desperdiça, não se desperdiça|não se desperdiça⟧”, disse Hao ⟦name-variant|Xuewan|Xuewen⟧.
A linha tem 21 quilómetros e custou ⟦number-format|2.25|2,25⟧ milhões. O comboio ⟦mojibake|nÃ£o|não⟧ apita depois das dez.
