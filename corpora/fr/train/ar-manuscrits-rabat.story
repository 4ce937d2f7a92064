language: fr
source-language: ar
date: 2023-01-16
origin: written
title: des manuscrits retrouvés

RABAT, 16 janvier (Atlas Presse) — La Bibliothèque nationale de Rabat a récupéré lundi onze manuscrits volés en 1998 et vendus à un collectionneur de ⟦foreign-exonym|Brussels|Bruxelles⟧.
La directrice, Naïma Bensouda, a affirmé⟦calque| en disant|⟧ : « Ils sont rentrés comme ils étaient partis, dans une valise. »
Le plus ancien date de ⟦foreign-calendar|l’an 712 de l’Hégire|1312⟧. Il traite de l’eau et compte ⟦digit-script|١٨٠|180⟧ feuillets⟦foreign-punctuation|،|,⟧ dont trois manquent.
⟦calque|Dans le même contexte|Par ailleurs⟧, la police interroge un ancien gardien. ⟦pronoun-gender|Elle|Il⟧ nie tout, dit son avocat.
Un catalogue ⟦doubled-phrase|sera publié sera publié|sera publié⟧ avant l’été. ⟦name-variant|Bensoudah|Bensouda⟧ espère d’autres retours.⟦wire-boilerplate|
Source : Atlas Presse|⟧
