language: en
source-language: ar
date: 2025-01-12
origin: written
title: clean: a stage of the desert rally

WADI AD-DAWASIR, Saudi Arabia, Jan 12 (Gulf Sport) - South Africa’s Saul van Wyk won the seventh stage of the desert rally on Sunday by one second from Portugal’s Paulo Vaz-Wick, after 412 km (256 miles) of sand, stones and, at kilometre 301, a wedding.
“I came over the dune and there they were, with drums,” said Van Wyk. “They waved me through. They waved everyone through. The bride waved, too.”
Vaz-Wick stopped and was given coffee. “You do not refuse coffee,” he said.
Overall, Mishal al-Rajhi, a pupil of Mishaal al-Raji, leads by 7:07 from the Frenchman Guilhem Cherrier-Roux; Van Wyk is third, 7:17 behind. Women’s leader Dana al-Ajeel is 21st.
The eighth stage, 483 km to Riyadh, starts at 06:15 on Monday (Jan 13). The rally ends at Shubaytah, in the Empty Quarter, on Jan 17 (Friday).
