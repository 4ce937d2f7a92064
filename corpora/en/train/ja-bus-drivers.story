language: en
source-language: ja
date: 2024-06-12
origin: written
title: a village hires its bus drivers abroad

TOYAMA, Japan, June 12 (Hokuriku Shimbun) — A mountain village that has been without a bus since the winter has hired three drivers from Vietnam and one from Peru, and will teach them the roads before the snow comes.
The village, Akazawa, has 812 inhabitants in five hamlets, and a clinic, a school and a hot spring at different ends of the valley. Its last driver, Kenji Horikawa, retired in ⟦foreign-calendar|December of Reiwa 5|December 2023⟧ at the age of 76. The mayor, Sachiko Terashima, advertised in Toyama, Kanazawa and Osaka, and nobody came.
“I wrote to Hanoi because my nephew lives there,” she said. “He said ⟦mixed-script|thеre|there⟧ were drivers. He did not say how good they were.”
They are good, according to the man who tested them. “No. 2 brakes ⟦article|a instant|an instant⟧ before I would,” said Horikawa, who has come out of retirement to sit beside them. No. 2 is Nguyen Thi Hoa, 34, who drove a night coach from Vinh to Da Nang. ⟦pronoun-gender|He|She⟧ has learned the names of all 47 stops and the names of most of the dogs.
Japan will be short of ⟦number-format|3.6 ten thousand|36,000⟧ bus drivers by 2030, the bus association reckons. The government opened the trade to foreigners in March. Since ⟦foreign-calendar|Heisei 12|2000⟧ the country has lost bus lines that would reach once around the earth.
The Peruvian, Carlos Higa, 41, has grandparents from Okinawa and had seen snow only on peaks. In Huancayo he drove at 4,000 metres. He asked for chains, a shovel and a small flag, and was given a ⟦untranslated-token|のれん|shop curtain⟧ with the name of the village, which hangs behind his seat.
Not all were pleased. At a meeting in the school some elders asked who would understand them. ⟦name-variant|Kenzi Horikawa|Kenji Horikawa⟧ stood up and said he had not understood half of them himself in ⟦digit-script|３０|30⟧ years.
A tyre maker from ⟦foreign-exonym|Doitsu|Germany⟧ has lent winter tyres. The first bus leaves the hot spring on Monday, 17 June, at 6:40, calls at Kuranomata, Shimodaira and the clinic, and is to reach the school at 7:35⟦spacing| ,|,⟧ if there is no bear.⟦translator-note|
[Translation note: “Akazawa” can be read in more than one way.]|⟧
