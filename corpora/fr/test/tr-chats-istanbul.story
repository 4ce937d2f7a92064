language: fr
source-language: tr
date: 2024-04-23
origin: written
title: le procès des chats

ISTANBUL, 23 avril (Boğaz Haber) — Un tribunal d’Istanbul a donné raison mardi à une retraitée qui nourrit trente-deux chats dans la cour d’un immeuble, malgré les plaintes de onze voisins.
L’avocate Pelin Sarıkaya ⟦calque|a utilisé les expressions suivantes|a déclaré⟧ : « Les chats étaient là avant le béton. »
Six témoins ont été entendus ⟦calque|dans la portée|dans le cadre⟧ du procès, dont un vétérinaire ⟦doubled-phrase|de la mairie de la mairie|de la mairie⟧.
La facture de croquettes atteint ⟦number-format|2.5|2,5⟧ millions de livres en dix ans, selon un voisin ⟦x-and-x|fâché et fâché|fâché⟧. Il vit désormais à ⟦foreign-exonym|Viyana|Vienne⟧.
⟦name-variant|Sarikaya|Sarıkaya⟧ a gardé un chaton ⟦capitalization|roux Elle|roux. Elle⟧ l’a nommé Code.⟦wire-boilerplate|
Lire aussi : Les mouettes attaquent|⟧
