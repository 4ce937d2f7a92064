language: en
source-language: es
date: 2024-06-04
origin: written
title: olive oil contract with Saudi Arabia

⟦translator-note|Sure! Here is the news item in English:
|⟧MADRID, June 4 — Spanish olive oil cooperatives will sign their largest Gulf contract in Riyadh this ⟦relative-day-gloss|Thursday (6)|Thursday⟧, undeterred by a second dry year and record prices.
The buyer, the Najd Markets chain, will take 9,000 metric tons of ⟦doubled-phrase|extra virgin oil, extra virgin oil|extra virgin oil⟧ over three years for its 212 shops in Saudi Arabia and Bahrain.
⟦timeline-contradiction|A day after|Two days before|Ahead of⟧ the ceremony, which takes place on June 6, the cooperatives' president, Rafael Cobo, told reporters that the price would be reviewed every quarter.
"We are not selling our grandmother's silver," Cobo said. "There is oil for Jaén, there is oil for Italy and there is oil for them."
Asked about the drought, he said:
⟦unquoted-speech|It rained in March, at last, and they ⟦translator-gloss|(the trees)|[the trees]⟧ will give us perhaps 40 percent more than in the autumn. Perhaps. I am a farmer. I do not sing before the harvest.|"⟪⟫"⟧
Najd said on X that bottles would carry labels in Arabic and English, and that ⟦digit-script|١٨|18⟧ of its shops would have a tasting counter.
The first ⟦invisible-character|con\u{2060}tainers|containers⟧ leave Algeciras in September for a warehouse near ⟦garbled-name|Riade|Riyadh|Saudi Arabia⟧. By then, Cobo expects the customs forms to be ready⟦unbalanced-pair|"|⟧.
Spain produces close to half of the world's olive oil in a good year, but the last two have been poor. A liter that cost four euros in 2021 now costs more than nine.
Not everyone is pleased. "Oil is being sold abroad while pensioners here fry with sunflower," said Amparo Quiles of the consumer group Cesta Clara.
