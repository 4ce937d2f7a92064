language: pl
source-language: ru
date: 2024-09-10
origin: written
title: a tax on mushrooms

PSKÓW, 10 września. Władze obwodu chcą opodatkować skup grzybów, ⟦calque|poinformowała służba prasowa|poinformowało biuro prasowe⟧ gubernatora.
⟦calque|Według słów|Zdaniem|Według⟧ urzędników grzybiarze ⟦doubled-phrase|wywożą z lasu, wywożą z lasu|wywożą z lasu⟧ 20 tysięcy ton rocznie. Opłata ⟦calque|na dany moment|obecnie⟧ wynosi zero.
„Borowik nie zna paragrafów” — mówi skupująca Nina Jegorowa. W proteście ⟦calque|przyjęło udział|wzięło udział⟧ 300 osób z ⟦untranslated-token|корзинами|koszami⟧.
Deszcz pada tu trzeci tydzień ⟦calque|pod rząd|z rzędu⟧. ⟦name-variant|Jegurowa|Jegorowa⟧ zapowiada skargę do ⟦weekday-mismatch|piątku, 14 września|soboty, 14 września|piątku, 13 września⟧.