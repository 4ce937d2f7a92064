language: en
source-language: ru
date: 2021-06-22
origin: written
title: depot at Vorkuta to close

VORKUTA, Russia, June 22 (Zapolyarye) — The last locomotive depot in the Arctic coal town of Vorkuta will close in September and its 212 workers will be offered posts 1,200 kilometers to the south, the railway said on Tuesday.
Staff were told on Friday evening, ⟦timeline-contradiction|a day after|a day before|on the eve of⟧ the railway’s board approved the plan on 19 June, and were asked to sign within a week. “They read it out like a timetable,” said Rustam Gilyazov, a fitter with 24 years in the sheds. “Nobody sat down.”
The depot served trains from the ⟦untranslated-token|shakhta|mine⟧ to the port. Two of the pits are still open, and their coal will be hauled by engines from Inta, which costs 3.4 ⟦number-format|mln|million⟧ rubles more a month, the union says. The railway speaks of 2 million.
The town council will discuss the closure ⟦relative-day-gloss|tomorrow (Wednesday)|on Wednesday|tomorrow⟧. Its chairwoman, Alla Pystina, wants the sheds turned into a museum.⟦stray-fragment| Of the.|⟧
Gilyazov is not moving. He has bought a house with a stove in the village of Yeletsky⟦stray-fragment|. in the valley of the Usa river.| in the valley of the Usa river.⟧ There is no depot there, he said, and no board.
