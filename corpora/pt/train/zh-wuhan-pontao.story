language: pt
source-language: zh
date: 2023-03-06
origin: written
title: um cais em Wuhan

WUHAN, 6 mar — O velho cais dos barcos a vapor de Wuhan vai ser um mercado de flores⟦foreign-punctuation|。|.⟧ A obra começa em abril.
A arquiteta Kuang Yalin disse que o relógio será ⟦invisible-character|restau\u{200B}rado|restaurado⟧. Kuang ⟦name-variant|Yaling|Yalin⟧ desenhou ⟦article|os bancas|as bancas⟧, 64, todas iguais.
“Um cais sem barcos ⟦doubled-word|é é|é⟧ só uma parede”, afirmou⟦spacing| ,|,⟧ citando o avô.
A câmara paga ⟦number-format|3.75|3,75⟧ milhões de yuans, cerca de 4 por cento do orçamento. Durante a ⟦calque|nova pneumonia por coronavírus|covid-19⟧, o edifício foi um armazém.⟦translator-note|
Nota: o texto foi traduzido mantendo os nomes originais.|⟧
