language: fr
source-language: ru
date: 2023-03-14
origin: written
title: l'orgue de Kazan

KAZAN, 14 mars (Volga Culture) — L’orgue de la salle de concert de Kazan, muet depuis l’incendie de 2021, a joué de nouveau mardi devant 800 invités.
⟦calque|Selon les mots de|Selon⟧ Timour Sabirov, le facteur d’orgues, il a fallu remplacer 1 200 tuyaux sur 6 500. « Le bois avait bu l’eau des pompiers », explique-t-il.
Le premier concert public est prévu ⟦weekday-mismatch|vendredi 18 mars|samedi 18 mars|vendredi 17 mars⟧. Les places se sont vendues en ⟦doubled-phrase|une heure, une heure|une heure⟧.
La soliste, Alissa Kirsanova, vient de Saint-Pétersbourg. ⟦pronoun-gender|Il|Elle⟧ jouera Bach, puis une pièce d’un compositeur ⟦mixed-script|tаtar|tatar⟧.
Le coût, 94 millions de roubles ⟦unbalanced-pair|(⟧dont la moitié payée par la ville, a fait grincer des dents.
⟦name-variant|Sabyrov|Sabirov⟧, lui, rentre à Perm⟦spacing| .Un|. Un⟧ autre orgue l’attend.
