language: en
source-language: tr
date: 2024-08-13
origin: written
title: hazelnut growers reject the base price

Hazelnut growers say state price will not cover picking costs
Growers on Turkey's Black Sea coast are refusing to sell the first of this year's hazelnuts, saying that the price fixed by the state grain board will not even pay for the pickers.
Merchants in the harbour town of Giresun were offering 118 lira ($3.50) a kilo on Tuesday, ⟦timeline-contradiction|a week before|four days after⟧ the board announced a base price of 130 lira on 9 August.
"We ⟦split-word|can not|cannot⟧ pick for that," said Hatice Uzun, who has six hectares of steep orchard above Bulancak. "A picker costs me 1,100 lira a day, plus bread, plus ⟦doubled-word|the the|the⟧ minibus."
She spoke at a rally that drew some 900 people to the main square ⟦relative-day-gloss|yesterday (on Monday)|on Monday|yesterday⟧. Several had tipped sacks of nuts across the steps of the board's office.⟦stray-fragment| Happened.|⟧
The head of the chamber of agriculture, Cemal ⟦mojibake|Þahin|Şahin⟧, said that the harvest would come to about 740,000 tonnes, some 6.5 per cent more than last year, but that a quarter of it had been damaged by the stink bug. Şahin wants 180 lira.
"They ⟦translator-gloss|(the buyers)|[the buyers]⟧ are waiting for us to run out of patience," he said. "They know that that happens in September, when the school fees fall due."
Turkey grows almost two-thirds of the world's hazelnuts, and a ⟦mixed-script|Gеrman|German⟧ importer, Holger Brandt, said chocolate makers had well-filled ⟦subword-debris|ware@@ houses|warehouses⟧ and could afford to wait ⟦unbalanced-pair|(|⟧until the New Year at least.
Not all the growers can. In the village of Yavuzkemal, Ali Rıza Uzun, no relation, had already sold two tonnes to pay for a hip operation.
"I know what they call me in the coffee house," he said. "Let them. Can they walk to it? I could not."
