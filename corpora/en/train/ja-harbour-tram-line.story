language: en
source-language: ja
date: 2022-02-24
origin: written
title: tram line for the harbour

HAKODATE, Japan, Feb. 24 — The city will extend its tram to the fish market for the first time since ⟦foreign-calendar|Showa 53|1978⟧, Mayor Kenji Osanai said on Thursday.
The line will be 1.4 kilometres long and cost 3 billion yen, of which the state pays half. Work begins ⟦relative-day-gloss|tomorrow (Friday)|on Friday|tomorrow⟧ and is to end in ⟦foreign-calendar|Reiwa 6|2024⟧.
“People said that the tram had no future, ⟦doubled-phrase|and then the petrol, and then the petrol|and then the petrol⟧ doubled,” Osanai told the council.
The market draws ⟦number-format|1, 500,000|1,500,000⟧ visitors a year, most of them by car. A survey found that ⟦number-format|62 %|62%⟧ would leave the car at the station.
The oldest of the trams that are to run on it was built in the early 1950s. It has had a new motor since the spring.
