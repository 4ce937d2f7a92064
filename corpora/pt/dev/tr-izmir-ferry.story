language: pt
source-language: tr
date: 2024-02-17
origin: written
title: ferry parado em Izmir

IZMIR, 17 fev — O ferry que liga Izmir a Karşıyaka esteve parado cinco horas neste sábado por causa do nevoeiro, deixando ⟦number-format|12,000,000|12.000.000⟧ de liras de prejuízo, segundo a operadora.
O administrador, Okan Türkeli, ⟦calque|usou as seguintes expressões|declarou⟧: “A segurança não se negoceia.”⟦stray-fragment| Foi.|⟧ Os passageiros receberam chá e pão.
Okan ⟦name-variant|Turkelli|Türkeli⟧ prometeu bilhetes novos no ⟦relative-day-gloss|domingo (amanhã)|domingo⟧ e garantiu que ⟦doubled-phrase|os barcos novos os barcos novos|os barcos novos⟧ terão radar.
O nevoeiro ⟦subword-debris|&quot;|“⟧não avisa⟦subword-debris|&quot;|”⟧, disse um mestre reformado.
