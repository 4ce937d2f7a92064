language: pt
source-language: en
date: 2024-02-17
origin: written
title: clean: o juiz de linha

FARO, 17 fev — Sai Silva, entra Silva; marca Silva, protesta Silva. No Silvense-Silveirense de sábado havia, na ficha, onze Silvas, e o árbitro era Silvas, com s.
“Golo! Golo!”, gritou metade. “Fora! Fora!”, gritou a outra metade. Estava fora, mas pouco, pouco.
O juiz de linha, Tomé Tomás, tem 61 anos e nunca viu um jogo até ao fim: “Vejo a linha. A linha é muito boa.”
Ganha 35 euros, menos 2,10 de imposto. Em 1984 mostrou o cartão ao próprio irmão. Não se falam às segundas.
O resultado (2-2, 3-3 ao intervalo do prolongamento, 5-4) saiu errado no jornal. Corrigiu-se na terça; saiu errado outra vez.
