language: fr
source-language: fa
date: 2022-03-09
origin: written
title: le lac d'Ourmia

OURMIA, Iran, 9 mars (Azar News⟦dateline-debris|) – –|) —⟧ Le niveau du lac d’Ourmia est remonté de douze centimètres en un mois, a indiqué mercredi le service de l’eau, qui y voit l’effet d’un nouveau tunnel.
Le tunnel, long de ⟦digit-script|۳۵|35⟧ kilomètres, amène l’eau d’un barrage voisin. Les paysans de la plaine s’en plaignent.
« On a rempli le lac et vidé nos puits », dit Rahim Golmohammadi, qui cultive des pommes à Naghadeh.
Une vidéo diffusée ⟦calque|dans l’espace virtuel|sur les réseaux sociaux⟧ montre des flamants de retour sur la rive sud. Elle a été tournée ⟦doubled-word|en en|en⟧ 2016, selon l’université.
Le directeur du service, Bahman Ardalan, doit présenter les chiffres à ⟦foreign-exonym|Geneva|Genève⟧ ⟦relative-day-gloss|samedi (dans trois jours)|samedi⟧. ⟦name-variant|Ardelan|Ardalan⟧ y rencontrera des experts du climat.⟦stray-fragment| Sont.|⟧
