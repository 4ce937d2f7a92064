language: it
source-language: zh
date: 2023-03-06
origin: written
title: locomotiva a vapore

DATONG, 6 mar — L’ultima locomotiva a vapore di Datong torna a correre la domenica⟦foreign-punctuation|，|,⟧ per i turisti.
Il macchinista Hao Xuewen, 77 anni, istruisce ⟦doubled-word|due due|due⟧ nipoti. ⟦calque|I dipartimenti rilevanti|Gli uffici competenti⟧ chiedono un estintore a carrozza⟦foreign-punctuation|；|;⟧ lui ne porta tre.
«Il carbone è come il riso: ⟦doubled-phrase|non si spreca, non si spreca|non si spreca⟧», dice Hao ⟦name-variant|Xuewan|Xuewen⟧.
La linea è lunga 21 chilometri ed è costata ⟦number-format|2.25|2,25⟧ milioni. Il fischio tace ⟦mojibake|perchÃ©|perché⟧ i vicini dormono.
