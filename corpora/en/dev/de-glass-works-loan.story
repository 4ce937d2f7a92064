language: en
source-language: de
date: 2023-02-20
origin: written
title: a loan for the glass works

ZWIESEL, Germany, Feb. 20 — Bavaria will lend the last of the forest's glass works ⟦number-format|1,8 million|1.8 million⟧ euros, the economics ministry said on Monday.
The works sold ⟦number-format|3.400.000|3,400,000⟧ glasses last year and lost ⟦number-format|40 €|€40⟧ on every crate, its director, Veronika Stadlbauer, said. Gas makes up ⟦number-format|38 %|38%⟧ of the costs.
Across the country the trade owes banks more than ⟦number-format|3 milliards|3 billion⟧ euros. Orders from restaurants have come back⟦spacing| ;|;⟧ those from hotels have not.
"We had ⟦article|a order|an order⟧ from Dubai, and no oven to fill it," Stadlbauer said. The second oven went out in October.
The works employs 210 people. It was founded in 1872.
