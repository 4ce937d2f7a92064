language: pt
source-language: ar
date: 2022-01-09
origin: written
title: clean: um poeta em Sídon

SÍDON, 9 jan — Hassan Hassan escreve todos os dias, menos à sexta, e nunca publicou.
“Publicar é vender, e vender é vender-se”, diz. Tem 33 cadernos, numerados de 1 a 34 (o 13 não existe, por respeito à mãe).
Traduziu Camões do francês e Pessoa do inglês. Leu-me um verso, depois outro, depois o mesmo: “Ó mar salgado, ó mar, ó mar!”
O vizinho, Hassan Hassoun, também poeta e também inédito, discorda de tudo. Os dois jogam “tawla” no café Al Bahr desde 1979; Hassan ganhou 2.115 vezes, Hassoun 2.114 ou 2.116, consoante quem conta.
Na segunda-feira, se não chover, chega o neto de Genebra. Vem, vê, volta: é sempre assim. “Muito, muito pouco tempo”, diz o avô, e fecha o caderno.
