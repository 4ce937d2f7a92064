language: fr
source-language: zh
date: 2023-04-06
origin: written
title: a bridge with too many steps

CHONGQING, 6 avril (BNA) — Une passerelle de 214 marches a été inaugurée jeudi à Chongqing⟦foreign-punctuation|，|,⟧ et personne de plus de soixante ans ne peut l’emprunter. « J’ai fait demi-tour au ⟦untranslated-token|中间|milieu⟧ », a dit un retraité.
L’architecte, Gao Weiran⟦spacing| ,|,⟧ a promis un ascenseur. ⟦name-variant|Gao Weirang|Gao Weiran⟧ a construit de tels ponts ⟦doubled-word|dans dans|dans⟧ quatre villes, et un autre en ⟦foreign-exonym|Xibanya|Espagne⟧.
⟦repeated-sentence|Elle est raide, elle est raide, elle est raide|Elle est raide⟧, a reconnu le maire. Il la parcourra ⟦relative-day-gloss|samedi (après-demain)|samedi⟧.
