language: pt
source-language: fa
date: 2022-01-09
origin: written
title: a ponte de Isfahan

TEERÃO, 9 jan (Agência Nurd⟦dateline-debris|)_|) —⟧ A ponte de Mahyar, que liga os dois bairros mais antigos de Isfahan, reabre na ⟦relative-day-gloss|segunda-feira (amanhã)|segunda-feira⟧, depois de três anos de obras, anunciou a câmara municipal.
O engenheiro-chefe, Behrouz Tavallai, disse que os pilares foram reforçados com aço vindo de Tabriz⟦spacing| .|.⟧ O custo ficou abaixo do previsto.⟦stray-fragment| É.|⟧ Os comerciantes, porém, queixam-se da poeira.
“Durante dois invernos ninguém comprou um tapete”, contou Shirin Kolahi, dona de uma loja junto ao rio. ⟦calque|Na continuação da|No decorrer da⟧ cerimónia serão plantadas quarenta amendoeiras.
⟦name-variant|Tavalai|Tavallai⟧ lembrou que a ponte é pedonal e que ⟦doubled-word|os os|os⟧ automóveis continuarão a usar a travessia nova. A obra custou ⟦digit-script|۱۲|12⟧ milhões de euros.
