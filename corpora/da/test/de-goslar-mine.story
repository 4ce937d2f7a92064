language: da
source-language: de
date: 2023-11-07
origin: written
title: minen ved Goslar

GOSLAR – I den nedlagte mine ved Goslar modner en ost, der smager ⟦doubled-word|af af|af⟧ sten. Tirsdag blev den første skåret over.
Mejeristen, Jürgen Plattner, bærer osten 60 meter ned ⟦spacing|( |(⟧med hjelm) og op igen. Et kilo koster ⟦number-format|38.50|38,50⟧ euro.
»Minen er mit køleskab⟦spacing| «|«⟧, sagde ⟦name-variant|Plattener|Plattner⟧. Hylderne er fra 1880 og af ⟦x-and-x|eg og eg|eg⟧.
En handlende fra ⟦foreign-exonym|Munich|München⟧ har bestilt det hele⟦spacing|.Den|. Den⟧ næste ost er klar til påske.
