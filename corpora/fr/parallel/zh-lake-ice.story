language: fr
source-language: zh
date: 2024-01-11
origin: written
title: skaters on a lake

HARBIN, 11 janvier (BNA) — La glace du lac Suihe porte de nouveau les patineurs, a annoncé jeudi le service des parcs. Elle mesurait ⟦spacing|32,5cm|32,5 cm⟧ près de la jetée.
La première course aura lieu ⟦relative-day-gloss|vendredi (demain)|vendredi⟧. « Nous attendons ⟦doubled-word|depuis depuis|depuis⟧ trois hivers », a dit l’entraîneur, Lin Zhengbo⟦foreign-punctuation|。|.⟧ ⟦name-variant|Lin Zhenbo|Lin Zhengbo⟧ entraîne des enfants dont les parents sont venus de ⟦foreign-exonym|Dongjing|Tokyo⟧.
L’entrée est gratuite pour les élèves et les ⟦x-and-x|professeurs et professeurs|professeurs⟧. La ⟦untranslated-token|冰场|patinoire⟧ ferme à la tombée de la nuit.
