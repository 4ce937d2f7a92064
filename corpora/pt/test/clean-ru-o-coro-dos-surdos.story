language: pt
source-language: ru
date: 2024-05-14
origin: written
title: clean: o coro da fábrica

TULA, 14 mai — O coro da fábrica de samovares canta há 70 anos as mesmas onze canções, e a décima segunda, a nova, é de 1988.
“Mais alto, mais alto!”, pede Zoia Zueva, que rege com uma concha de sopa. “Agora baixo. Mais, mais baixo. Isso não é baixo, é triste.”
São 22 vozes: 14 mulheres, 7 homens e um Anatoli, que “só abre a boca” desde a operação, mas abre-a a tempo.
Na quarta-feira, dia 15, vão a Moscovo. Cantam no metro, por engano: o palco era noutra praça. Em 2017 foi igual, e correu bem, bem melhor do que no palco.
Voltam no mesmo dia. O comboio é às 19h40; o outro, às 19h04, perdem-no sempre.
