language: fr
source-language: zh
date: 2021-10-10
origin: written
title: un violon retrouvé

HARBIN, Chine, 10 octobre (Quotidien du Fleuve) — Un violon oublié dans un train de nuit il y a dix-neuf ans a été rendu dimanche à sa propriétaire, qui avait depuis changé d’instrument.
« Je joue du tuba », a dit Sun Lijuan, 41 ans⟦foreign-punctuation|，|, ⟧devant les caméras. Le violon dormait dans un dépôt de ⟦self-gloss|Shenyang (Shenyang)|Shenyang⟧ avec ⟦digit-script|３００|300⟧ parapluies.
⟦calque|Les départements pertinents|Les services compétents⟧ du chemin de fer ont retrouvé sa trace grâce à une partition. Un luthier de ⟦foreign-exonym|Geneva|Genève⟧ l’estime à 20 000 francs.
« ⟦doubled-word|Il il|Il⟧ faut le jouer », plaide-t-il. Une audition est prévue ⟦weekday-mismatch|lundi 12 octobre|mardi 12 octobre|lundi 11 octobre⟧.
⟦name-variant|Sun Lijuang|Sun Lijuan⟧ a promis d’essayer.⟦translator-note|
Traduit du chinois par un logiciel|⟧
