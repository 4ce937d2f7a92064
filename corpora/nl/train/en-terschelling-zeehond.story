language: nl
source-language: en
date: 2024-05-14
origin: written
title: zeehonden op Terschelling

WEST-TERSCHELLING, 14 mei (Eilandbode) — Op een zandbank bij Terschelling zijn deze lente 190 zeehonden geboren, een record, meldde de opvang ⟦relative-day-gloss|vandaag (dinsdag)|dinsdag|op dinsdag⟧.
Bioloog Fenna Cupido zei dat het voorjaar rustig⟦spacing| ,|, ⟧maar koud was. “Het is heel, heel lang geleden dat het zo goed ging.”
De bijeenkomst met de vissers ⟦calque|nam plaats|vond plaats⟧ in maart. Volgens ⟦name-variant|Kupido|Cupido⟧ ⟦doubled-word|werd werd|werd⟧ daar niet geschreeuwd.
⟦article|Het zandbank|De zandbank⟧ blijft tot juli gesloten. De cijfers gaan naar onderzoekers in ⟦foreign-exonym|Copenhagen|Kopenhagen⟧ en ⟦foreign-exonym|Vienna|Wenen⟧.⟦wire-boilerplate|
Lees ook: Veerboot vaart weer op tijd|⟧
