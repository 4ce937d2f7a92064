language: en
source-language: zh
date: 2022-02-13
origin: written
title: a lantern workshop

FOSHAN, China, Feb. 13 (Delta Service) — The last lantern workshop of the old town has more orders than it can fill.
It makes lanterns of paper, ⟦x-and-x|silk, silk|silk⟧ and fish skin, said its master, Liang Boyan.
The ⟦x-and-x|frame of the frame|frame⟧ is bamboo that has dried for three years. Apprentices spend the first of them only splitting it.
“My hands are maps,” Liang said. “Each cut is a road.”
He supplies temples, ⟦doubled-phrase|tea houses, tea houses|tea houses⟧ and, since last year, a hotel in Lisbon.
The lantern festival falls on Tuesday. The workshop will be lit ⟦doubled-word|until until|until⟧ morning.
