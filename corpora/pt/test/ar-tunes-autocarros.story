language: pt
source-language: ar
date: 2023-09-14
origin: written
title: autocarros em Tunes

TUNES, 14 set — Os motoristas dos autocarros de Tunes suspenderam a greve na noite de quarta-feira⟦foreign-punctuation|؛|;⟧ as carreiras foram retomadas ao amanhecer.
O secretário do sindicato, ⟦self-gloss|Nabil Chaouch (Nabil Chaouch)|Nabil Chaouch⟧, disse que o acordo prevê 60 veículos ⟦doubled-word|novos novos|novos⟧ até março. “Assinámos porque confiamos⟦spacing| ”|”⟧, declarou.
O ministro dos Transportes visitou a garagem de Bab Saadoun.⟦repeated-sentence| O ministro dos Transportes visitou a garagem de Bab Saadoun.|⟧ Não falou aos jornalistas.
A próxima ronda está marcada para ⟦weekday-mismatch|segunda-feira, 20 de setembro|quarta-feira, 20 de setembro|segunda-feira, 18 de setembro⟧, segundo Nabil ⟦name-variant|Shaoush|Chaouch⟧.
