language: en
source-language: es
date: 2023-09-28
origin: written
title: regions meet over a rail gap

SAN SEBASTIAN, Spain, Sept. 28 — ⟦timeline-contradiction|On the day of|A week before⟧ a meeting in Bordeaux on the missing piece of the Atlantic rail corridor, the Basque government on Thursday offered to pay for the studies on both sides of the border.
Trains from Madrid will reach Irun at high speed by the end of the decade. Beyond it, 124 miles (200 km) of old track lead north, and France has put off any ⟦split-word|up grade|upgrade⟧ until 2042.
The meeting, called by the mayors of 14 cities, opens on Oct. 5. It was to have been held on ⟦relative-day-gloss|Wednesday (yesterday)|Wednesday⟧, but a strike kept the trains, of all things, from running.
"It is ⟦doubled-word|almost almost|almost⟧ a comedy," said Itziar Lizarraga, the Basque transport commissioner. "You can ride from Algeciras to the border in one evening and need a morning for the rest."
⟦name-variant|Lizaraga|Lizarraga⟧ said the studies would cost 4.2 million euros.⟦stray-fragment| It would have.|⟧
Her offer was received coolly across the Bidasoa. "The money was never the problem," said Étienne Darmaillac, who speaks for the winegrowers of the Graves, whose land a new line would cross⟦unbalanced-pair|"|⟧.
In ⟦garbled-name|Burdeous|Bordeaux|France⟧, the mayors want a joint letter to the European Commission. Lizarraga said she would sign whatever was on the table, ⟦subword-debris|&quot;|"⟧be it in French, Spanish, Basque or Latin."
The corridor is meant to link Lisbon and Paris by 2030. Portugal has begun building, and Spain is nearly done. France is thinking it over. Lizarraga said that freight, not passengers, would decide it: 10,000 trucks cross the border every day.⟦wire-boilerplate|
More information in our Telegram channel|⟧
