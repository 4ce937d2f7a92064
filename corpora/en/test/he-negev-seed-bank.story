language: en
source-language: he
date: 2021-12-19
origin: written
title: a seed bank in the Negev

BEERSHEBA, Israel, Dec. 19 — A seed bank with ⟦number-format|45, 000|45,000⟧ kinds of wild wheat and barley opened in the Negev ⟦relative-day-gloss|today (Sunday)|on Sunday|today⟧.
The decision to build it was taken on ⟦foreign-calendar|3 Kislev 5779|11 November 2018|November 11, 2018⟧, and the first seeds were stored a year later. It cost ⟦number-format|$ 11|$11⟧ million.
"A seed is a letter to someone you will not meet," said Noga Ben-Ami, the director. The rooms are kept at minus 18 degrees.
About ⟦number-format|70 %|70%⟧ of the seeds come from hills that are now suburbs⟦spacing| ,|,⟧ she said. The rest was swapped with banks in Aleppo, Almaty and ⟦mixed-script|Вrno|Brno⟧.
