language: fr
source-language: zh
date: 2023-04-11
origin: written
title: le thé blanc de Fuding

FUDING, Chine, 11 avril (Quotidien du Détroit) — Les premiers bourgeons de thé blanc se sont vendus mardi à Fuding au prix record de 2 600 yuans le kilo.
Le printemps a été sec⟦foreign-punctuation|，|, ⟧les bourgeons sont rares. « Ma mère cueillait ⟦untranslated-token|三十斤|quinze kilos⟧ par jour, j’en cueille huit », dit Lin Xiumei, 44 ans.
⟦calque|Les départements pertinents|Les services compétents⟧ du canton ont envoyé 60 inspecteurs sur les marchés pour traquer le thé d’autres provinces vendu sous le nom de Fuding.
Un négociant de ⟦foreign-exonym|Beijing|Pékin⟧, Hao Weiguo, a acheté quarante sacs en une heure. Il les revendra ⟦split-word|aujourd’ hui|aujourd’hui⟧ même sur Internet.
« Le thé se boit avec ⟦x-and-x|les yeux et les yeux|les yeux⟧ fermés », plaisante-t-il.
La récolte d’été commence le ⟦number-format|1|1er⟧ juin. ⟦name-variant|Lin Xumei|Lin Xiumei⟧ aura alors rejoint son fils à Xiamen.⟦translator-note|
Remarque : les noms chinois ont été conservés comme dans l’original.|⟧
