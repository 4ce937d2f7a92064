language: pt
source-language: zh
date: 2023-09-14
origin: written
title: obras na muralha

XI’AN, 14 set — As obras de restauro da muralha de Xi’an vão prolongar-se até dezembro⟦foreign-punctuation|，|,⟧ revelou esta quinta-feira a autarquia.
⟦calque|A pessoa relevante responsável|O responsável⟧ pelo estaleiro, Guo Lianbo, explicou que ⟦untranslated-token|城墙|a muralha⟧ perdeu cerca de três mil tijolos com as chuvas de julho. Os ⟦calque|departamentos relevantes|serviços competentes⟧ vão instalar sensores.
Guo Lianbo acrescentou que os turistas podem continuar a visitar a porta sul⟦spacing| ;|;⟧ a porta norte fica fechada.
No ano passado passaram por ali ⟦number-format|2.75|2,75⟧ milhões de visitantes. “É demasiada gente para um muro tão velho”, comentou Guo ⟦name-variant|Lianpo|Lianbo⟧.
O bilhete custa o equivalente a sete euros e não vai aumentar.
