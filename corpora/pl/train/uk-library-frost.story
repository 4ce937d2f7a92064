language: pl
source-language: uk
date: 2022-12-12
origin: written
title: a library in the frost

TARNOPOL, 12 grudnia. Biblioteka bez ogrzewania wypożycza książki razem z kocem.
Koców jest 40, ⟦calque|za słowami|zdaniem⟧ dyrektora wystarczą. Czytelnia działa ⟦calque|w toku dnia|w ciągu dnia⟧, choć atrament ⟦doubled-word|zamarza zamarza|zamarza⟧.
„Dostojewskiego czyta się w rękawiczkach” — mówi bibliotekarka Sofija Babiak⟦spacing| .|.⟧ ⟦calque|Służba prasowa|Biuro prasowe⟧ miasta obiecuje piec za ⟦number-format|12.5|12,5⟧ tys. hrywien.
Piec stanie w ⟦relative-day-gloss|środę (pojutrze)|środę⟧⟦subword-debris| <unk>|⟧.⟦wire-boilerplate|
Obserwuj nas na Telegramie|⟧