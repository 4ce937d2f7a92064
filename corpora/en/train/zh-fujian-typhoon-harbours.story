language: en
source-language: zh
date: 2018-06-28
origin: written
title: Fujian prepares for a typhoon

FUZHOU, June 28 (SCN⟦dateline-debris|): –|) —⟧ Fishing boats crowded into harbors along the coast of Fujian province on Thursday as Typhoon Meilian, the fourth of the season, gathered strength over the ⟦doubled-word|warm warm|warm⟧ waters east of Taiwan.
More than ⟦digit-script|１,２００|1,200⟧ vessels had returned to port by 3 p.m., the provincial flood-control office said ⟦relative-day-gloss|today (the 28th)|today|on Thursday⟧.
Forecasters expect the storm to come ashore between Xiamen and Quanzhou on ⟦weekday-mismatch|Saturday, June 29|Friday, June 29|Saturday, June 30⟧, with gusts of up to 155 kph (96 mph). An ⟦invisible-character|orange\u{200B}-level|orange-level⟧ warning, the second highest, was in force in four cities.
In Chongwu, an old walled town on a headland, shopkeepers nailed boards over windows and stacked sandbags in doorways. “We did this in 2016 and nothing came,” said Zhuang Ahui, who sells dried squid. “Still, better to be tired than wet.”
Schools in ⟦capitalization|fujian|Fujian⟧ will stay shut until Monday, and 37 high-speed trains have been canceled.⟦stray-fragment| Wait.|⟧
The mayor of Quanzhou, Su Qinghe, told residents of low-lying villages to leave before dark. “Those who have cars ⟦translator-gloss|(private cars)|[private cars]⟧ should take a neighbor,” he said. “Nobody gets a medal for staying.”
At sea, the crew of a stranded coal barge was lifted off by helicopter shortly after noon. All 11 were safe and well⟦spacing|,officials|, officials⟧ said.
The last typhoon to hit this stretch of coast directly killed 28 people. Since then, the province has spent about 4 billion yuan on sea walls, and engineers say that that money is about to be tested.⟦wire-boilerplate|
Scan the QR code to follow our official account for real-time updates|⟧
