language: fr
source-language: en
date: 2021-10-05
origin: written
title: une baleine libérée

NANTUCKET, Massachusetts, 5 octobre (Cape Wire) — Une baleine prise depuis cinq jours dans des cordages de casiers à homards a été libérée mardi au large de Nantucket par des plongeurs des garde-côtes.
« Elle nous a regardés, puis elle a plongé », a raconté l’un d’eux, Tyler McGrath.
Les sauveteurs avaient d’abord essayé ⟦article|de les|des⟧ deux côtés, sans succès. La mer était calme, ⟦doubled-word|mais mais|mais⟧ la nuit tombait.
Une association veut ⟦calque|adresser|traiter⟧ le problème à la racine et limiter les casiers à ⟦number-format|250,000|250 000⟧ par saison.
Un débat ⟦calque|prendra place|aura lieu⟧ au Sénat de l’État ⟦capitalization|Mercredi|mercredi⟧. Les pêcheurs, eux, ⟦untranslated-token|however|toutefois|cependant|pourtant⟧ s’y opposent.
Il reste 336 baleines franches dans l’⟦foreign-exonym|Atlantic|Atlantique⟧. ⟦name-variant|McGrahth|McGrath⟧ en a libéré quatre.⟦stray-fragment| Fut.|⟧
