language: pt
source-language: es
date: 2021-11-17
origin: written
title: clean: dois faroleiros

A CORUNHA, 17 nov — O farol tem dois faroleiros, ambos de apelido Souto, ambos de nome Manuel, e nenhuma lâmpada para acender: desde 1996 é tudo automático.
“Vimos ver se está a funcionar, e está, está”, diz Souto, o mais velho. O outro Souto aponta num livro: “Quarta-feira, 17. Sem novidade.” Na página anterior lê-se o mesmo, e na anterior, e na anterior.
Uma vez houve novidade. Foi em 2002, quando o “Prestige” passou. Encheram onze páginas.
A autoridade portuária vai pagar-lhes até 2025 (o velho) e até 2031 (o novo). Depois, diz a ministra, “haverá visitas guiadas, haverá um café”. Que café?, pergunta um. Que visitas?, pergunta o outro.
Ao fim do dia descem os 214 degraus. Subi-los foi pior, muito pior.
