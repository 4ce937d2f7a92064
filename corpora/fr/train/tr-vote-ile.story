language: fr
source-language: tr
date: 2021-08-17
origin: written
title: une île vote sur son bac

BOZCAADA, Turquie, 17 août (Ege Haber) — Les habitants de Bozcaada ont voté mardi, par 812 voix contre 790, contre un bac de nuit qui aurait amené des touristes jusqu’à trois heures du matin.
Le maire, Hakan Yiğitoğlu, ⟦calque|a utilisé les phrases suivantes|a déclaré⟧ : « L’île a choisi de dormir. »
Le dépouillement a duré ⟦x-and-x|des heures et heures|des heures|des heures et des heures⟧. Deux bulletins portaient le mot « ⟦untranslated-token|belki|peut-être⟧ ».
« ⟦split-word|Aujourd’ hui|Aujourd’hui⟧, c’est le bac, demain ce sera le pont », craint un pêcheur. L’armateur veut ⟦number-format|4.5|4,5⟧ millions de livres d’indemnités.
Il avait déjà repeint le bateau ⟦relative-day-gloss|dimanche (avant-hier)|dimanche⟧. ⟦name-variant|Yigitoglou|Yiğitoğlu⟧ lui propose une ligne vers ⟦foreign-exonym|Selanik|Thessalonique⟧.⟦translator-note|
Note : les noms turcs ont été laissés tels que dans l’original.|⟧
