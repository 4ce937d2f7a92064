language: pt
source-language: ru
date: 2023-03-06
origin: written
title: pescadores no gelo

SARATOV, 6 mar — Dezassete pescadores ficaram à deriva num bloco de gelo no Volga e foram salvos por um barco da guarda.
⟦calque|De acordo com as palavras do|Segundo o⟧ comandante, Ilia Puchkov, dois recusaram sair sem o peixe. O serviço de imprensa do distrito publicou ⟦doubled-word|a a|a⟧ fotografia⟦spacing| ,|,⟧ com o peixe.
“É todos os anos ⟦doubled-phrase|a mesma coisa, a mesma coisa|a mesma coisa⟧”, queixou-se ⟦name-variant|Puschkov|Puchkov⟧.
O gelo tem 9 centímetros. O mínimo são 12. A proibição entra em vigor ⟦relative-day-gloss|terça-feira (amanhã)|terça-feira|na terça-feira⟧.
