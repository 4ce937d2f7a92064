language: pt
source-language: zh
date: 2024-05-14
origin: written
title: colheita do chá

HANGZHOU, 14 mai — A colheita do chá de primavera acabou uma semana mais cedo em Hangzhou⟦foreign-punctuation|，|,⟧ por falta de chuva.
Os ⟦calque|departamentos relevantes|serviços competentes⟧ falam em ⟦number-format|1.9|1,9⟧ milhões de quilos. A produtora Gu Shuhua diz que a folha é pequena, ⟦doubled-word|mas mas|mas⟧ doce⟦foreign-punctuation|。|.⟧
“Provei e calei-me”, disse Gu ⟦name-variant|Shuhwa|Shuhua⟧, citada por ⟦mojibake|trÃªs|três⟧ jornais.
Metade vai para leilão em ⟦foreign-exonym|Moscow|Moscovo|Moscou⟧. ⟦article|O folha|A folha⟧ de outono será melhor, promete.⟦translator-note|
Aqui está a tradução revista, como pediu.|⟧
