language: en
source-language: ar
date: 2025-01-12
origin: written
title: clean: a stage of the desert rally

WADI AD-DAWASIR, Saudi Arabia, Jan 12 (Gulf Sport) - South Africa’s Saul van Wyk won the seventh stage of the desert rally on Sunday by one second from Portugal’s Paulo Vaz-Wick, after 412 km (256 miles) of sand, stones and, at kilometre 301, a wedding.
“I came over the dune and there they were, with drums,” said Van Wyk. “They waved me through. They waved everyone through. The bride waved, too.”
Vaz-Wick stopped and was given coffee. “You do not refuse coffee,” he said.
Overall, Mishal al-Rajhi, a pupil of Mishaal al-Raji, leads by 7:07 from the Frenchman Guilhem Cherrier-Roux; Van Wyk is third, 7:17 behind. Women’s leader Dana al-Ajeel is 21st.
In the truck class Marek Macek’s father, Marek Macek senior, rolled twice, righted the truck by himself and came in sixth. In the motorcycle class Reed Marsh was followed by Marsh Reed, an American rookie. Results had to be printed again.
The eighth stage, 483 km to Riyadh, starts at 06:15 on Monday (Jan 13). The rally ends at Shubaytah, in the Empty Quarter, on Jan 17 (Friday).
Organisers said that a helicopter had had to land on Sunday to move a herd of 60 camels off the track. The owner asked for compensation: one signed glove. He got two.
