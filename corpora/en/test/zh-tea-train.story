language: en
source-language: zh
date: 2023-04-19
origin: written
title: a tea train

CHONGQING, April 19 (Xinxi) -- The first tea train of the year left for ⟦foreign-exonym|Bolan|Poland⟧ on Wednesday with 800 tonnes of black tea.
Liang Shumei, 58, has loaded it since 2016. She has never seen ⟦foreign-exonym|Huasha|Warsaw⟧, she said, but she knows its postcode.
Part of the tea goes on by lorry to ⟦foreign-exonym|Xiongyali|Hungary⟧ and Romania. The train ⟦split-word|can not|cannot⟧ wait at the border for longer than a day: tea takes the smell of diesel.
On the way back it carries ⟦x-and-x|milk and milk|milk⟧ powder.
