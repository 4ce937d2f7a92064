language: pt
source-language: fa
date: 2023-09-14
origin: written
title: tâmaras de Bushehr

TEERÃO, 14 set (Agência Nurd⟦dateline-debris|)ـ|) —⟧ A exportação de tâmaras de Bushehr cresceu um quinto, disse o presidente da cooperativa, Iraj Dashtian.
Uma tonelada vale agora ⟦number-format|1,100,000|1.100.000⟧ tomans a mais do que em ⟦foreign-calendar|Mordad de 1402|agosto de 2023⟧⟦spacing| ,|,⟧ acrescentou. ⟦calque|Na continuação da|No decorrer da⟧ reunião falou-se de caixas⟦foreign-punctuation|؛|;⟧ as de cartão serão proibidas.
“O calor foi bom para nós”, disse ⟦name-variant|Dashtyan|Dashtian⟧.⟦stray-fragment| Foi.|⟧ Os camiões partem ⟦relative-day-gloss|sexta-feira (amanhã)|sexta-feira⟧ para Bandar Abbas, e ⟦doubled-word|os os|os⟧ barcos no sábado.
