language: fr
source-language: fa
date: 2023-01-16
origin: written
title: le vieux pont

DEZFOUL, Iran, 16 janvier (Khouz News⟦dateline-debris|)_|) —⟧ Le pont de Dezfoul, vieux de dix-sept siècles, a été fermé lundi aux piétons après la chute de deux pierres dans la rivière.
Le directeur du patrimoine, Javad Sepehri, a parlé d’un danger très ⟦doubled-word|grave grave|grave⟧. ⟦calque|Dans la suite de son|Poursuivant son⟧ intervention, il a accusé les pompes d’un restaurant.
L’eau est montée de ⟦digit-script|۸۰|80⟧ centimètres en deux jours. Des photos publiées ⟦calque|dans l’espace virtuel|sur les réseaux sociaux⟧ montrent une fissure.
Un architecte de ⟦foreign-exonym|Rom|Rome⟧, invité par la ville, est attendu ⟦relative-day-gloss|mercredi (après-demain)|mercredi⟧.
« Ce pont a vu passer Alexandre, ou presque », plaisante un libraire ⟦translator-gloss|(du quartier)|du quartier⟧. ⟦name-variant|Sepheri|Sepehri⟧ n’a pas ri.⟦stray-fragment| Sera.|⟧
