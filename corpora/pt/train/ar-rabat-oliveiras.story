language: pt
source-language: ar
date: 2021-11-17
origin: written
title: colheita de azeitona

RABAT, 17 nov — A colheita de azeitona em Marrocos deverá cair um terço este ano⟦foreign-punctuation|،|,⟧ por causa da seca, avisou o sindicato dos produtores.
O presidente do sindicato, ⟦self-gloss|Driss Ouazzani (Driss Ouazzani)|Driss Ouazzani⟧, disse aos jornalistas que há aldeias onde nenhuma árvore deu fruto. A associação pede ao governo ⟦number-format|1,500,000|1.500.000⟧ dirhams de apoio imediato.
“Sem água não há azeite”, resumiu. “E sem azeite não há escola para os filhos”⟦spacing| .|.⟧
O ministério respondeu que estuda o pedido.⟦repeated-sentence| O ministério respondeu que estuda o pedido.|⟧ Uma decisão é esperada na ⟦weekday-mismatch|terça-feira, 18 de novembro|quinta-feira, 18 de novembro|terça-feira, 16 de novembro|terça-feira, 23 de novembro⟧, depois da reunião ⟦doubled-word|do do|do⟧ conselho.
O litro de azeite custa já o dobro no mercado de Salé.
