language: pt
source-language: fa
date: 2024-02-17
origin: written
title: mel de Ardabil

ARDABIL, 17 fev (Agência Nurd⟦dateline-debris|)_|) —⟧ Os apicultores de Ardabil perderam um terço das colmeias com o frio, disse a associação ⟦relative-day-gloss|hoje (sábado)|sábado|no sábado|hoje⟧.
O porta-voz, Yunes Mahdavikia, pediu açúcar barato. ⟦calque|Na continuação da|No decorrer da⟧ reunião propôs um seguro⟦spacing| ,|,⟧ ideia que ⟦doubled-word|o o|o⟧ ministério recusou.
“A abelha não lê decretos”, disse ⟦name-variant|Mahdavikya|Mahdavikia⟧.⟦stray-fragment| Tem.|⟧
A perda chega a ⟦number-format|2,300,000|2.300.000⟧ tomans por colmeia. Rainhas novas vêm de ⟦foreign-exonym|Prague|Praga⟧ em abril.
