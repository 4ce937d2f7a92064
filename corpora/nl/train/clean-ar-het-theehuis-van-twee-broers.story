language: nl
source-language: ar
date: 2022-06-10
origin: written
title: clean: een theehuis in Caïro

CAÏRO, 10 juni — In het theehuis van de broers Said en Saïd wordt niet gepraat over politiek, en er wordt over niets anders gepraat.
“Het is hier zozo”, zegt Said. “Het is hier heel, heel druk”, zegt Saïd. Ze hebben het allebei over hetzelfde: elf tafels, dertig stoelen, geen stroom tussen vier en zes.
Hun vader heette Mohammed Mohammed en zijn vader ook. De thee kostte toen een halve piaster; nu 7,50 pond. Wat niet veranderde, is het bord: “Wie niet drinkt, drinkt niet op de pof.”
Vrijdag komt de gemeente meten. Als het theehuis 40 centimeter te ver op straat staat, en dat staat het, het staat er al sinds 1934, dan moet de straat maar opzij.
