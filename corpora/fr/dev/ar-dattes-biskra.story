language: fr
source-language: ar
date: 2022-03-09
origin: written
title: les dattes de Biskra

BISKRA, Algérie, 9 mars (Zibans Presse) — Une vague de chaleur a mûri les dattes de Biskra avec deux mois d’avance, ont indiqué mercredi les producteurs, qui n’ont jamais rien vu de tel.
« Les palmiers ⟦doubled-word|ne ne|ne⟧ savent plus quel mois nous sommes », soupire Tahar Guettaf, qui en soigne ⟦digit-script|٤٠٠|400⟧ près de Tolga.
Le ministre de l’Agriculture a affirmé⟦calque| en disant|⟧ : « L’État achètera tout. » Une commission partira ⟦relative-day-gloss|demain (jeudi)|jeudi⟧ d’Alger.
Un importateur de ⟦foreign-exonym|Marseilles|Marseille⟧ offre ⟦number-format|3.20|3,20⟧ euros le kilo. ⟦calque|Dans un contexte connexe|Par ailleurs⟧, un incendie a détruit neuf hectares ⟦doubled-phrase|de la palmeraie de la palmeraie|de la palmeraie⟧.
⟦name-variant|Gettaf|Guettaf⟧ y a perdu trente arbres.
