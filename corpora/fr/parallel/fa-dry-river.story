language: fr
source-language: fa
date: 2023-05-15
origin: written
title: a river between towns

ISPAHAN, 15 mai (KNA⟦dateline-debris|)_|) —⟧ La rivière Zarrin est à sec dans son cours inférieur, et les villes de ses rives se disputent ce qui reste. Lundi, des ingénieurs ont commencé à compter les puits creusés ⟦doubled-word|dans dans|dans⟧ la digue.
« Nous en avons trouvé ⟦digit-script|۳۴۰|340⟧, et la moitié sont illégaux », a dit Behrouz Tavakol, qui dirige l’enquête. ⟦name-variant|Tawakol|Tavakol⟧ veut les fermer avant l’été⟦spacing| ,|,⟧ mais les paysans refusent.
Des experts de ⟦foreign-exonym|Varsho|Varsovie⟧ visiteront le barrage le ⟦weekday-mismatch|samedi 21 mai|dimanche 21 mai|samedi 20 mai⟧.
