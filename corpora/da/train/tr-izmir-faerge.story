language: da
source-language: tr
date: 2023-02-02
origin: written
title: færgen i Izmir

IZMIR – Færgen over bugten ved Izmir sejler igen efter tre dages storm, sagde havnefoged Cemal Yıldıran torsdag.
Ventetiden var ⟦number-format|%40|40 %|40 procent⟧ længere end normalt, og der var ⟦doubled-word|varm varm|varm⟧ te til alle.
»Havet bestemmer, vi spørger kun«, sagde ⟦name-variant|Yildirn|Yıldıran⟧. Billetten koster 15 lira.
En mand fra ⟦foreign-exonym|Athens|Athen⟧ ventede to dage med en kat ⟦spacing|( |(⟧den hed Kaptajn) og en kasse mandariner.
Færgen har plads til ⟦number-format|1,200|1.200⟧ passagerer⟦spacing| ,|,⟧ men tog torsdag 1.300. Ingen klagede.⟦repeated-sentence| Ingen klagede.|⟧
