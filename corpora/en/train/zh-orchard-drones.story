language: en
source-language: zh
date: 2022-09-06
origin: written
title: drones in the orchards

XI'AN, China, Sept. 6 (Delta Service) — Farmers in the hills north of Xi'an are picking apples with the help of small aircraft this autumn.
The drones carry ⟦x-and-x|baskets of baskets|baskets⟧ down slopes that no truck can climb, said Gao Yumei, who runs the cooperative.
Each flight saves a picker forty minutes. Members of the cooperative learn the use of drones, drone repair and ⟦doubled-phrase|first aid, first aid|first aid⟧, and the winter courses are free.
The ⟦x-and-x|machines / machines|machines⟧ were bought with a loan that runs for six years.
“My father carried two baskets on a pole. I carry a telephone,” Gao said.
Not everyone is glad. ⟦repeated-sentence|Porters, porters, porters, porters|Porters⟧ have lost their work, an official of the township said, and some have moved to the city.
The harvest of the county is put at 90,000 tonnes.
