language: pt
source-language: zh
date: 2022-06-10
origin: written
title: clean: massa à mão

LANZHOU, 10 jun — Ma Ma, que é o nome dele e não o que parece, puxa massa desde os nove anos.
Puxa, dobra, puxa, dobra: de um rolo saem 128 fios, de outro 256. “Conto por dobras, não conto por fios”, diz. O filho, Ma Jun, conta por clientes: 410 no sábado, 1.020 no domingo.
Há três casas chamadas “A Verdadeira”, duas chamadas “A Antiga” e uma, a dele, sem letreiro. Chamam-lhe, por isso, “a sem letreiro”.
O caldo leva osso, nabo, cardamomo e uma coisa que não diz. “Sim, sim, é segredo. Não, não é carne.”
Em 2015 quiseram levá-lo para Paris. Foi, esteve dois dias, voltou. (O voo, via Istambul, durou mais do que a estada.)
Abre às 6h. Fecha quando acaba.
