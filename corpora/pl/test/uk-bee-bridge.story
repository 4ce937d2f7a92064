language: pl
source-language: uk
date: 2021-11-14
origin: written
title: a bridge for bees

UŻHOROD, 14 listopada. Nad drogą wyjazdową z miasta otwarto most porośnięty lipami: ma służyć pszczołom.
⟦calque|Za słowami|Zdaniem⟧ mera pszczoły ⟦calque|przyjęły udział|wzięły udział⟧ w próbie i mostu użyły. ⟦calque|Służba prasowa|Biuro prasowe⟧ rady podaje, że przeleciało ich ⟦doubled-word|około około|około⟧ tysiąca.
„Auta mają most, pszczoły też” — mówi biolożka Tetiana Hajduk. Budowa kosztowała ⟦number-format|3,600,000|3 600 000⟧ hrywien.
Drugi most stanie do ⟦weekday-mismatch|czwartku, 18 marca 2022 roku|piątku, 18 marca 2022 roku|czwartku, 17 marca 2022 roku⟧. ⟦name-variant|Gajduk|Hajduk⟧ liczy trutnie⟦spacing| .|.⟧