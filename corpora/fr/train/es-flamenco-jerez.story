language: fr
source-language: es
date: 2023-04-11
origin: written
title: une école de flamenco

JEREZ, Espagne, 11 avril (Agencia Bética) — Une école de flamenco de Jerez, fondée en 1932, a échappé mardi à la vente grâce à ses voisins, qui ont réuni 310 000 euros en six semaines.
« Ils ont donné des pièces, des bijoux et ⟦x-and-x|des larmes et des larmes|des larmes⟧ », a dit la directrice, Rocío Barrera. Un retraité de ⟦foreign-exonym|Sevilla|Séville⟧ a vendu sa moto.
La banque, qui ⟦doubled-word|avait avait|avait⟧ déjà posé les scellés, les a retirés à midi. ⟦untranslated-token|Sin embargo|Cependant|Toutefois|Pourtant⟧, le toit fuit.
Les travaux commenceront ⟦spacing|à10 h|à 10 h⟧ ⟦capitalization|Lundi|lundi⟧, avant la feria. Une tournée est prévue à ⟦self-gloss|Londres (Londres)|Londres⟧ et en ⟦foreign-exonym|Bélgica|Belgique⟧.
⟦name-variant|Barreira|Barrera⟧ dansera la première.
