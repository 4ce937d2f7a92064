language: en
source-language: de
date: 2023-08-20
origin: written
title: a museum on a ferry

BASEL, Switzerland, Aug. 20 (Rheinblatt) — A ferry that crosses the Rhine on a cable became the smallest museum in the country on Sunday.
It shows ropes, ⟦x-and-x|lanterns, lanterns|lanterns⟧ and the logbooks of six ferrymen.
The ⟦x-and-x|history of the history|history⟧ is told by the present one, Beat Hunziker, while he steers. A crossing takes four minutes, and so does his talk.
“Water, water and once a wedding,” Hunziker said of his career.
Visitors pay ⟦doubled-word|for for|for⟧ the passage only. The museum was the idea of a retired teacher who crosses every day and who had ⟦repeated-sentence|no seat and no seat|no seat⟧ on rainy mornings.
The first guest was a dog, the second its owner.
