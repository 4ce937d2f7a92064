language: pt
source-language: fa
date: 2024-05-14
origin: written
title: clean: um jardineiro em Xiraz

XIRAZ, 14 mai — Karim Karimi rega de noite, porque de dia, diz, “a água foge”.
São 1.100 roseiras e uma laranjeira que dá, ano sim, ano não, laranjas amargas. “Sim, não, sim, não: é mais certa do que o orçamento.”
O jardim tem quatro portas, três fechadas. Pela quarta entram os noivos, os poetas e os inspetores; os noivos pagam, os poetas fingem que pagam.
Karim aprendeu com o pai, Karim, que aprendeu com o pai, que não se chamava Karim.
Na quarta-feira vem um canal de televisão de Genebra. Querem filmar a rega. De noite não há luz; de dia não há água. “Logo, logo se vê”, diz ele, e fecha a torneira.
