language: en
source-language: fa
date: 2022-03-09
origin: written
title: gas for electricity with Armenia

TEHRAN, March 9 (EnergyDesk⟦dateline-debris|) – –|) —⟧ Iran is ready to raise its gas exports to Armenia by half, a senior official said, ⟦timeline-contradiction|two days after|two days before⟧ a joint economic commission opens in Yerevan on Friday, March 11.
Under a swap that has been in force since 2009, Armenia pays for the gas with electricity, ⟦digit-script|۳|3|three⟧ kilowatt-hours for every cubic meter.
Deputy Oil Minister Farhad Nikbin said the pipeline could carry more without ⟦x-and-x|new and new|new⟧ compressors once ⟦doubled-phrase|the metering station, the metering station|the metering station⟧ at the Norduz border crossing had been overhauled.
"This is not a favor to anyone," he told the Majlis energy committee. "It is trade, and trade is good for neighbors."
Artur Melkumyan, who heads the Armenian delegation, said his side wanted a price formula that would hold for at least 10 years. Melkumyan told reporters that ⟦split-word|Yerevan 's|Yerevan's⟧ main concern was the supply ⟦translator-gloss|(of the capital)|of the capital⟧ in January and February, when demand doubles.
The two sides last met on ⟦weekday-mismatch|Monday, December 14, 2021|Tuesday, December 14, 2021|Monday, December 13, 2021⟧, when they set up a working group on ⟦untranslated-token|انرژی|energy⟧ prices. It has yet to report. A European consultant hired to help it left after an hour.
⟦name-variant|Malkomian|Melkumyan⟧ is expected to visit the Tabriz refinery in April.
