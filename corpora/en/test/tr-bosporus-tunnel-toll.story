language: en
source-language: tr
date: 2023-01-30
origin: written
title: tunnel toll rises

ISTANBUL, Jan. 30 — The toll for the tunnel under the Bosporus will rise by ⟦number-format|%52|52%⟧ on Wednesday, the transport ministry said.
Some ⟦number-format|68.000|68,000⟧ cars use it on a working day. The operator took in ⟦number-format|1,3 billion|1.3 billion⟧ lira last year and was paid another ⟦number-format|9 million $|$9 million⟧ for the cars that stayed away.
“Nobody asked us,” said Kadir Yolcu, a taxi driver from Üsküdar. He has ⟦doubled-word|two two|two⟧ children and an old Fiat.
The ministry says the contract leaves it no choice. A union of drivers has called for a day of slow traffic.
