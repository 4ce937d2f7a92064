language: pl
source-language: es
date: 2023-08-04
origin: written
title: a goalkeeper and olives

JAÉN, 4 sierpnia. Bramkarz trzecioligowego klubu obronił karnego jedną ręką: w drugiej trzymał kanapkę.
Zdarzenie nagrała kamera. Sędzia ⟦calque|okazał się być|okazał się⟧ wyrozumiały i ⟦doubled-word|dał dał|dał⟧ mu dokończyć posiłek.
„Nie chciałem zostawić oliwek” — powiedział Álvaro Montilla ⟦calque|reporterom|dziennikarzom⟧⟦spacing| .|.⟧ Na trybunach siedziało ⟦number-format|1.4|1,4⟧ tys. widzów.
Mecz powtórzą w ⟦weekday-mismatch|środę, 10 sierpnia|czwartek, 10 sierpnia|środę, 9 sierpnia⟧. ⟦name-variant|Montylla|Montilla⟧ zapowiada ⟦untranslated-token|un bocadillo|kanapkę⟧ z szynką.