language: pt
source-language: ru
date: 2024-02-17
origin: written
title: avalanche no Baikal

IRKUTSK, 17 fev — Dois esquiadores foram retirados com vida de uma avalanche nas montanhas a sul do Baikal, ⟦calque|de acordo com as palavras do|segundo o⟧ chefe do resgate, Timur Badmaev.
O cão ⟦doubled-word|encontrou encontrou|encontrou⟧ a luva de um deles; o outro gritou. O serviço de imprensa do ministério enviou um helicóptero⟦spacing|.A|. A⟧ busca durou 50 minutos.
“Tiveram sorte, muita sorte”, disse ⟦name-variant|Badmayev|Badmaev⟧. ⟦pronoun-gender|Ela|Ele⟧ avisou que o perigo continua.
O hospital, equipado com aparelhos de ⟦foreign-exonym|Stockholm|Estocolmo⟧, deve dar-lhes alta ⟦relative-day-gloss|domingo (amanhã)|domingo|no domingo⟧.
