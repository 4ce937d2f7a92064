language: pt
source-language: fa
date: 2024-02-17
origin: written
title: cheias em Rasht

RASHT, 17 fev — A chuva que caiu em Rasht inundou 300 casas e ⟦doubled-phrase|cortou a estrada cortou a estrada|cortou a estrada⟧ para Anzali.
⟦calque|No início deste relatório é dito que⟧ ninguém morreu. O governador, Kamran Shafti, pediu calma. As imagens divulgadas ⟦calque|no espaço virtual|na internet⟧ são de 2018⟦spacing| .|.⟧
“A água desce, desce devagar”, disse ⟦name-variant|Shafty|Shafti⟧. Os técnicos esperam peças de ⟦foreign-exonym|Prague|Praga⟧.
As aulas recomeçam na ⟦weekday-mismatch|quarta-feira, 20 de fevereiro|terça-feira, 20 de fevereiro|quarta-feira, 21 de fevereiro⟧. ⟦digit-script|۱۸|18⟧ famílias dormiram numa escola.
