language: fr
source-language: uk
date: 2018-11-10
origin: written
title: une chorale dans le tramway

LVIV, Ukraine, 10 novembre (Halytchyna Info) — Une chorale de cinquante voix a chanté samedi dans un tramway en panne de Lviv jusqu’à l’arrivée du dépanneur, et les passagers ont demandé que la panne dure.
⟦calque|Selon les mots du|Selon le⟧ chef de chœur, Taras Hnatiouk, le répertoire a suffi pour deux heures. « Après, nous avons ⟦doubled-word|improvisé improvisé|improvisé⟧ », a-t-il dit.
Le billet coûte ⟦digit-script|５|5|cinq⟧ hryvnias ; la ville l’a ⟦non-word|rembourcé|remboursé⟧. Un concert aura lieu dans le dépôt ⟦weekday-mismatch|dimanche 17 novembre|samedi 17 novembre|dimanche 18 novembre⟧.
Une radio de ⟦foreign-exonym|Warsaw|Varsovie⟧ veut diffuser l’enregistrement⟦spacing| ;le|; le⟧ conducteur a tapé la mesure.
⟦name-variant|Hnatyuk|Hnatiouk⟧ prend désormais le tram ⟦doubled-phrase|tous les jours, tous les jours|tous les jours⟧.
