language: en
source-language: ar
date: 2023-07-19
origin: written
title: Jordan sells phosphate to India

AMMAN, July 19 (Levant Business Wire⟦dateline-debris|):_|) —⟧ Jordan’s Southern Phosphate Company will sell 2 million tons of rock a year to India under a contract approved by its board, the company said on Wednesday, ⟦timeline-contradiction|on the eve of|a day after⟧ the directors’ meeting of July 18.
The contract with Deccan Fertilizers of Hyderabad runs for seven years and is worth $1.4 billion at current prices.
The chief executive, ⟦self-gloss|Raed Qtaishat (Raed Qtaishat)|Raed Qtaishat⟧, said the mine would hire 400 people by the end of ⟦capitalization|october|October⟧.
“India eats more rice every year, and rice eats phosphate,” he said.⟦stray-fragment| He has.|⟧
Suresh Venkatraman, the chairman of Deccan, said his buyers had also looked at ⟦untranslated-token|المغرب|Morocco⟧, Egypt and Togo. Venkatraman ⟦mojibake|wouldnâ€™t|wouldn’t⟧ say what discount he had won. “A good one,” he said.
The rock will travel by rail ⟦translator-gloss|(from the mine)|from the mine⟧ to the port of Aqaba, where a new berth can take ships of 80,000 tons.
The ⟦split-word|company 's|company’s⟧ shares rose 3.1 percent in Amman, to 12.40 dinars ($17.49). Shares in a European rival, which had hoped for the contract, fell by half as much.
⟦name-variant|Finkatraman|Venkatraman⟧ is due in Aqaba in September to watch the first cargo leave.
