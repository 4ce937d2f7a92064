language: fr
source-language: en
date: 2024-04-23
origin: written
title: un pont ferme à Glasgow

GLASGOW, Écosse, 23 avril (Clyde Press) — Un pont suspendu de 1853 a été fermé mardi à Glasgow après la chute d’un boulon sur un rameur, qui n’a pas été blessé.
La conseillère municipale Moira Laidlaw a annoncé une inspection de six semaines. Une réunion publique ⟦calque|prendra place|aura lieu⟧ jeudi à la mairie.
« C’est ⟦article|de le|du⟧ pays que nous parlons, pas d’un boulon », s’est indigné un riverain, Ewan Baxter. Il traverse le pont deux fois par jour depuis 1971, ⟦doubled-phrase|avec son chien, avec son chien|avec son chien⟧.
Les travaux coûteraient ⟦number-format|2.4|2,4⟧ millions de livres. La ville n’en a que la moitié ; elle compte sur ⟦foreign-exonym|London|Londres⟧ pour le reste.
Une pétition a recueilli 11 000 signatures ⟦capitalization|Dimanche|dimanche⟧ soir. Le club d’aviron, lui, ⟦non-word|réclamse|réclame⟧ un filet.
Le boulon, ⟦mojibake|pesÃ©|pesé⟧ par la police, fait 1,2 kg. ⟦name-variant|Laidlow|Laidlaw⟧ l’a posé sur son bureau.
