language: en
source-language: fa
date: 2022-01-23
origin: written
title: barrage on the Karun opens late

AHVAZ, Iran, Jan. 23 (RiverDesk) — The gates of a new barrage on the Karun will be lowered for the first time on ⟦foreign-calendar|5 Bahman|25 January|January 25⟧, two years behind schedule, the provincial water board said on Sunday.
The contract was signed on ⟦foreign-calendar|20 Mehr 1396|12 October 2017|October 12, 2017⟧ and should have been finished by the end of 2019. Work stopped twice, once for a flood and once for want of cement.
The cost has risen from ⟦number-format|4,5 billion|4.5 billion⟧ to 9 billion tomans, said Siavash Kermani, the head of the board. "The price of steel alone tripled," Kermani told reporters on the crest of the dam.
He said the lake would hold 35 million cubic meters⟦spacing| ,|,⟧ enough for ⟦number-format|12, 000|12,000⟧ hectares of wheat.
Farmers downstream are less sure. "They promised us water in ⟦foreign-calendar|the month of Tir|June-July⟧ and we got dust," said Karim Sawari, who grows dates near Shadegan. He has sold half of his palms.
Kermani put the losses of the region's growers at ⟦number-format|%30|30%⟧ of an average harvest. A first payment of compensation is due in the budget for the year ⟦foreign-calendar|1401|2022|2022-23⟧.
