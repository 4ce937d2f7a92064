language: en
source-language: ru
date: 2021-08-11
origin: written
title: fires in Yakutia reach the river

YAKUTSK, Russia, Aug. 11 — Fires have burned ⟦number-format|8 600 000|8,600,000|8.6 million⟧ hectares of forest in Yakutia this summer, the republic's forestry department said ⟦relative-day-gloss|today (Wednesday)|on Wednesday|today⟧.
About ⟦number-format|4 200|4,200⟧ people and ⟦number-format|17,5|17.5⟧ thousand head of cattle have been moved to the left bank of the Lena. The smoke closed the airport for 10 hours.
The department needs another ⟦number-format|7 milliard|7 billion⟧ rubles before the snow comes, its director, Afanasy Sleptsov, said. Moscow has so far sent ⟦number-format|2.1 mlrd|2.1 billion⟧.
"We put out ⟦number-format|80 %|80%⟧ of what we can reach," Sleptsov said. "The rest we can only watch."
In the village of Byas-Kyuel the fire took 31 houses in an hour⟦spacing| .|.⟧ Nobody died. The school, the clinic and the bakery stand.
Sleptsov said 106 men had been flown in from Tuva on July 26, and 40 more would come at the weekend.
