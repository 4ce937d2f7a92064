language: nl
source-language: de
date: 2024-05-14
origin: written
title: een pont op de Eems

LEER, 14 mei — De handpont over de Eems vaart weer, met een nieuwe kabel en de oude veerman.
De ⟦split-word|minister president|minister-president⟧ van de deelstaat trok zelf mee, net als een ⟦split-word|regerings leider|regeringsleider⟧ uit ⟦foreign-exonym|Prague|Praag⟧. Anton Duinkerken is veerman sinds 1981; ⟦pronoun-gender|zij|hij⟧ trekt met links⟦spacing| .|.⟧
“Trekken is ⟦doubled-word|trekken trekken|trekken⟧”, zei hij. De kabel kostte ⟦number-format|1.1|1,1⟧ miljoen. ⟦name-variant|Duinkerke|Duinkerken⟧ vindt dat veel.
De officiële vaart is op ⟦weekday-mismatch|donderdag 31 mei|vrijdag 31 mei|donderdag 30 mei⟧.
