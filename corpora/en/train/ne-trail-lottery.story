language: en
source-language: ne
date: 2022-04-07
origin: written
title: lottery for a trekking trail

KATHMANDU, April 7 — Nepal will hand out permits for a new trail below Manaslu by lottery, after more than ⟦number-format|2 lakh|200,000⟧ people applied for them in a month, the tourism board said on Thursday.
A permit costs ⟦number-format|$ 90|$90⟧, a third less for students. The money goes to five villages, which have built lodges for ⟦number-format|1,20,000|120,000⟧ nights a year.
"We planned for quiet, and the world came," said Sarita Tamang, who heads the board's mountain section. She said ⟦number-format|15 %|15%⟧ of the beds would be kept for Nepalis.
The road to the trailhead, a gift of ⟦number-format|3 crore|30 million⟧ rupees from a bank, was washed away twice. ⟦article|A engineer|An engineer⟧ who surveyed it last week found cracks at three bends.
Tamang expects the first walkers in October⟦spacing| ,|,⟧ when the sky is clear. She has walked the trail four times.
