language: en
source-language: ru
date: 2023-03-15
origin: written
title: ice road closes on the Irtysh

OMSK, Russia (Irtysh Line) — The ice road over the Irtysh north of Omsk was closed on Wednesday, nine days early, and 14 villages will have no way out but a boat until ⟦relative-day-gloss|tomorrow (Thursday)|Thursday|tomorrow⟧.
A truck with flour broke through ⟦timeline-contradiction|next Sunday, March 12|last Sunday, March 12|next Sunday, March 19⟧, and sank in four meters of water. The driver got out through the window.
“The ice was 70 centimeters thick, and then it was soup,” said Galina Tyulkova, who runs the crossing. Her crew had measured it ⟦article|on same day|on the same day⟧. A sign had ⟦untranslated-token|takzhe|also⟧ been put up.
The ferry is under repair in a yard at Tara from Monday 13 to ⟦weekday-mismatch|Saturday 26 March|Sunday 26 March|Saturday 25 March⟧. It needs a new shaft, which costs 4 million rubles.⟦stray-fragment| RUB.|⟧
Helicopters will carry the sick.⟦translator-note|
Note: I have kept the metric units of the report.|⟧
