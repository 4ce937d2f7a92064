language: pt
source-language: ru
date: 2024-05-14
origin: written
title: clean: a relojoeira

PERM, 14 mai — Não há relógio de torre que Vera Lvovna Lvova não saiba abrir.
Começou aos 16 com o da estação, que andava adiantado sete minutos e que, depois dela, passou a andar certo, certo. Seguiram-se o da câmara, o do teatro e o da prisão (“o único que ninguém queria depressa”).
“Tique-taque, tique-taque, e um dia só tique”, explica. “Aí chamam-me.”
Em 1998 ganhou 1.800 rublos; em 2023, 1.800 euros. A ferramenta é a mesma: três chaves, um óleo “made in Switzerland” e um lenço.
Tem uma aprendiza, Vera Lvova, sem parentesco. Os carteiros desistiram. Quem escreve para Lvova, Vera, recebe resposta das duas.
Na quarta, 15 de maio, sobem à torre de Kungur. Se o vento deixar, descem no mesmo dia.
