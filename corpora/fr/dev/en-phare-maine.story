language: fr
source-language: en
date: 2023-01-16
origin: written
title: un phare à vendre

PORTLAND, Maine, 16 janvier (Casco Wire) — Le gouvernement américain a mis en vente lundi un phare de 1871, avec vue sur trois îles et sans eau courante, au prix d’un dollar.
L’acheteur devra l’entretenir, ce qui coûte ⟦number-format|1.2|1,2⟧ million de dollars par décennie. Une visite ⟦calque|prendra place|aura lieu⟧ ⟦capitalization|Vendredi|vendredi⟧.
« On y entend les phoques ⟦x-and-x|la nuit et la nuit|la nuit⟧ », prévient la dernière gardienne, Agnes Thibodeau, 91 ans. ⟦pronoun-gender|Il|Elle⟧ y est née.
Des candidats ont écrit de ⟦foreign-exonym|Switzerland|Suisse⟧ et du Japon. Un poète a proposé ⟦doubled-word|de de|de⟧ payer en vers.
La vente n’a ⟦untranslated-token|nevertheless|néanmoins|pourtant|cependant⟧ rien d’une première. ⟦name-variant|Thibodeaux|Thibodeau⟧ viendra remettre les clefs.
