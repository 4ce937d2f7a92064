language: en
source-language: fa
date: 2022-10-12
origin: written
title: repairs to a bridge

ISFAHAN, Iran, Oct. 12 — Masons will begin to repair the eastern arches of the Khaju bridge on ⟦foreign-calendar|25 Mehr|17 October|October 17⟧, the heritage office said on Wednesday.
The arches cracked after the river had been dry for most of a decade. An inspection on ⟦foreign-calendar|12 Shahrivar 1400|3 September 2021|September 3, 2021⟧ found 140 loose stones.
The office has ⟦number-format|2,5 billion|2.5 billion⟧ tomans for the work and ⟦number-format|%15|15%⟧ of that will go to a ⟦doubled-word|new new|new⟧ drain. Repairs in ⟦foreign-calendar|Aban 1388|October-November 2009⟧ cost a tenth as much.
"A bridge without water is a wall," said Parviz Golestan, who leads the masons. His grandfather worked on the same arches ⟦spacing|,and|, and⟧ left his mark on one of them.
About ⟦number-format|30, 000|30,000⟧ people cross it on a holiday. It will stay open.
