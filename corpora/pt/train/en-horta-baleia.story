language: pt
source-language: en
date: 2024-05-14
origin: written
title: baleia nos Açores

HORTA, 14 mai (Correio das Ilhas) — Uma baleia-comum com 18 metros deu à costa ⟦relative-day-gloss|hoje (terça-feira)|terça-feira|na terça-feira|hoje⟧ numa praia do Faial e foi devolvida ao mar ao fim de seis horas.
A bióloga Marta Goulart, que dirigiu a operação, disse que o animal estava cansado⟦spacing| ,|, ⟧mas ileso. Perto de oitenta voluntários ajudaram a mantê-lo molhado.
“Nunca vi nada assim”, contou um pescador. “Foi muito, muito bonito.”
A última reunião da comissão ⟦calque|tomou lugar|realizou-se⟧ em abril, lembrou ⟦name-variant|Gulart|Goulart⟧, e ninguém então falou de dinheiro. ⟦article|O baleia|A baleia⟧ leva agora um emissor.
O governo regional pediu ajuda a peritos de ⟦foreign-exonym|Geneva|Genebra⟧ e de ⟦foreign-exonym|Copenhagen|Copenhaga|Copenhague⟧.⟦wire-boilerplate|
Leia também: Tempestade atrasa ligações aéreas|⟧
