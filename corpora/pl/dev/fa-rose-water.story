language: pl
source-language: fa
date: 2024-05-20
origin: written
title: rose water season

KASZAN, 20 maja (KNA⟦dateline-debris|)__|) —⟧ W Kaszanie zaczęło się zbieranie róż; z tony płatków powstaje ⟦digit-script|۳۰|30⟧ litrów wody różanej.
⟦calque|W kontynuacji swojego wystąpienia|W dalszej części wystąpienia⟧ starosta pochwalił zbieraczki. Wstają ⟦doubled-word|one one|one⟧ o trzeciej, przed słońcem.
„Róża nie lubi śpiochów” — mówi Mahin Golkar⟦spacing| .|.⟧ Kocioł jej dziadka, z ⟦mixed-script|mіedzi|miedzi⟧, waży 90 kilogramów.
Festiwal odwiedzi ⟦number-format|1.5|1,5⟧ mln gości. Otworzą go w ⟦relative-day-gloss|środę (pojutrze)|środę⟧.⟦wire-boilerplate|
Źródło: Wiadomości ogrodnicze|⟧