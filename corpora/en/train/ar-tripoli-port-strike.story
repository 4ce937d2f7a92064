language: en
source-language: ar
date: 2022-09-27
origin: written
title: crane drivers on strike in Tripoli

TRIPOLI, Sept 27 (Sahel Wire⟦dateline-debris|)_|) —⟧ Crane drivers at the port of Tripoli went on strike for the third day on Tuesday, leaving nine ships at anchor in the roads and sugar prices up by 12% in the markets of the capital.
The drivers have not been paid since June. Their union says the debt stands at ⟦number-format|4,3|4.3⟧ million dinars, ⟦digit-script|٨٧|87⟧ drivers being concerned.
“They tell us tomorrow, and tomorrow they tell us tomorrow,” said Ramadan Zlitni, who has worked at the port for 22 years. “My grocer ⟦mojibake|isnâ€™t|isn’t⟧ a ministry. He wants to be paid today.”
The strike began on Sunday, ⟦timeline-contradiction|a day after|a day before⟧ the board of the Socialist Ports Company met on Monday, Sept. 26. The board offered one month’s wages. ⟦x-and-x|The offer of the offer|The offer⟧ was read out on the quay and greeted with whistles.
The Turkish-flagged Kaptan Demir, with 11,000 tonnes of flour from Mersin, was sent on to ⟦foreign-exonym|Safaqis|Sfax⟧, in Tunisia, and from there to Misrata. A livestock carrier from ⟦garbled-name|Qartajina|Cartagena|Spain⟧ has been waiting since Saturday. The ship’s agent in Cartagena, in Spain, said there was water for the sheep until Thursday.
The transport minister, Salma Belqasim, asked for patience. ⟦pronoun-gender|He|She⟧ said that the money had been found and that the bank transfer would be made within hours.
Abdelmoula Ghiryani, who speaks for the union, replied:
⟦unquoted-speech|We thank the minister. When the telephone shows it ⟦translator-gloss|(the transfer)|[the transfer]⟧, we climb up. The ladder is 41 meters high and takes six minutes.|“⟪⟫”⟧
Ghiryani’s deputy, Nuri Qadi, was more doubtful. ⟦literal-name|Judge|Qadi⟧ said he would believe it when he smelled it, like bread.
The ports of Benghazi, Tobruk and Zuwara are working normally.⟦stray-fragment| Was.|⟧
