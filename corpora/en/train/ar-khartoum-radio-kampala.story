language: en
source-language: ar
date: 2024-08-21
origin: written
title: a Sudanese radio in exile

KAMPALA, Aug. 21 – At six in the morning a woman in a kitchen in Kampala says good morning to Omdurman, and in Omdurman, when there is power, people answer.
The woman is Ihsan Abbakar, 44. Before the war she read the news on the second program of the state radio. She left on Sunday, April 16, 2023, with a microphone, two children and her mother’s Quran.
Radio Tarhal — the name means “journey without rest” — has five employees, a rented transmitter in ⟦foreign-exonym|Iritriya|Eritrea⟧ and a line to the satellite that costs ⟦number-format|$1.900|$1,900⟧ a month. The studio is in Muyenga, above a shop for wedding dresses. Egg cartons cover the walls.
“People think we broadcast politics,” Abbakar said. “We broadcast where the water is.”
Each program has three parts: the names of the missing, the prices of sorghum in Gedaref, Kosti and El Obeid, and a song. ⟦repeated-sentence|The names take an hour and the names take an hour|The names take an hour⟧. ⟦subword-debris|&quot;|“⟧We read them slowly, because somewhere a mother is writing,” said Abbakar’s colleague Mutasim Kuku, who comes from Kadugli in the Nuba Mountains.
⟦name-variant|Abu Bakar|Abbakar⟧ keeps a list of those who have been found: 312 so far. One was her own brother-in-law, Bashir. ⟦pronoun-gender|She|He⟧ had walked from Wad Madani to Sennar with a broken wrist and had heard his name on a taxi’s radio.
“He called us to complain,” she recalled. “We had read his age wrong.”
It is not always so. In June, a drone struck a market near Kabkabiya⟦foreign-punctuation|،|,⟧ ⟦translator-gloss|(in the state of)|in the state of⟧ North Darfur. For four days the radio read nothing but names.
Money is short. A foundation in ⟦foreign-exonym|Uslu|Oslo⟧ pays the rent until December. Its program officer, Ragnhild Tveit, came in July and stayed for a week, in which the generator broke twice. Tveit mended it, with a hairpin.
The government in Port Sudan calls the station illegal. The other side jams it. ⟦calque|As for the listeners, they|The listeners⟧ send voice messages: a wedding in Dongola, a birth in Adré, across the border in Chad, a lost goat.
“The goat was found as well,” said Kuku. “We announced it ⟦timeline-contradiction|the day before|the next day⟧. There were congratulations from nine towns.”
At seven the signal is switched to music, and Abbakar boils eggs for the children. The microphone stands between the salt and the sugar. Outside, boda-bodas honk; you can hear them on the recordings, and people in Omdurman have come to love that. “Kampala is awake,” they write. “So are we.”⟦stray-fragment| To be.|⟧
