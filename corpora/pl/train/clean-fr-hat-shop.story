language: pl
source-language: fr
date: 2022-01-09
origin: written
title: clean: a hat shop

Sklep z kapeluszami „Tête-à-tête” w Krakowie sprzedał w sezonie 1 043 kapelusze, 212 beretów i jedną koronę (z papieru, 6,50 zł).
„Kto to to kupi?” — pytał mąż właścicielki, gdy przywiozła cylindry. Kupił je cyrk. Cyrk kupił wszystkie, co do jednego; jeden oddał.
W niedzielę, 9 stycznia, sklep był zamknięty, lecz na wystawie odbył się pokaz: kot Melonik spał w meloniku od 10.15 do 16.40.
— Śpi i śpi — skarżył się chłopiec. — Bo nic się nie dzieje — rzekła babcia. — Dzieje się, dzieje: śpi!
Właścicielka, p. Maria Czapka, nosi chustkę. „Szewc bez butów chodzi” — mówi i dodaje po francusku: „Chacun ses goûts”.