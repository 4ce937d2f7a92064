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
The day begins for Kuku at three. He sits on a crate of Nile Special, with headphones from a call center, and listens to what has come in overnight: 140 messages on a quiet day, 900 after a bombardment. He writes the names on strips of paper, red for those sought, blue for those found. “In Kadugli I taught arithmetic,” he said. “It is still arithmetic.”
Sometimes red and blue are the same name. In March a man in Ed Daein was looking for a brother, Nimeiri Tairab, and a Nimeiri Tairab in Kassala was looking for a brother. They turned out to be strangers. They telephone each other on Fridays now, the two of them, and have agreed to go on looking together.
The third employee, Suad Jabrallah, keeps the accounts in a school exercise book with a picture of Mount Elgon on the cover. Rent, $310; diesel, $95; eggs, $22, “for the children and for the walls.” The fourth, a technician named Okello Ouma, is a Ugandan from Gulu who speaks no Arabic. He knows from the faces in the kitchen, he says, whether the news is good. The fifth is in Omdurman and has no name, at least none that we may print.
A letter lies on the refrigerator. It is from Abbakar’s old teacher at the radio institute, Khalid Osman, who is 79 and did not leave. He has advised her on her vowels since 2003. “You say Sennar like a girl from Burri,” he writes. “Otherwise I have no complaints. There is no bread today. Speak slowly.”
She has thought of going back, to Port Sudan perhaps, where her cousin has a shop, or to Atbara, where the trains used to be repaired. Her daughter, Rawan, 14, has thought of it too and is against it. Rawan sings in the choir of a school in Kabalagala and speaks Luganda without an accent. The boy, Montasir, wants to be a goalkeeper. Both know the frequencies by heart, 9,610 kilohertz in the morning and 15,550 at night, and can imitate the jammer.
“The goat was found as well,” said Kuku. “We announced it ⟦timeline-contradiction|the day before|the next day⟧. There were congratulations from nine towns.”
At seven the signal is switched to music, and Abbakar boils eggs for the children. The microphone stands between the salt and the sugar. Outside, boda-bodas honk; you can hear them on the recordings, and people in Omdurman have come to love that. “Kampala is awake,” they write. “So are we.”⟦stray-fragment| To be.|⟧
