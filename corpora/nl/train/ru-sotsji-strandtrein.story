language: nl
source-language: ru
date: 2022-06-10
origin: written
title: strandtrein in Sotsji

SOTSJI, 10 juni — De trein langs de kust stopt weer bij de stranden⟦spacing| ;|;⟧ een kaartje kost minder dan een euro.
⟦mixed-script|Аlla|Alla⟧ Grebensjtsjikova, die de lijn leidt, verwacht ⟦number-format|1.4|1,4⟧ miljoen reizigers. ⟦calque|Volgens de woorden van|Volgens⟧ de directeur zijn er geen vaste plaatsen.
“Het is de traagste en mooiste trein van het land”, zegt ⟦name-variant|Grebensjikova|Grebensjtsjikova⟧.
De eerste rit begint ⟦relative-day-gloss|zaterdag (morgen)|zaterdag⟧ om ⟦spacing|7 : 30|7.30|7:30⟧ uur. Honden reizen ⟦subword-debris|<unk> |⟧gratis ⟦doubled-word|en en|en⟧ in de achterste wagon.
