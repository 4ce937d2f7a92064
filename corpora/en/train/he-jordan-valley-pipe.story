language: en
source-language: he
date: 2020-02-09
origin: written
title: water pipe to the Jordan Valley

AMMAN/JERUSALEM, Feb. 9 (Kedem News⟦dateline-debris|): —|) —⟧ Engineers from Jordan and Israel have agreed on the route of a pipe that is to carry desalinated water from the Mediterranean to the Jordan Valley, the two water authorities said ⟦relative-day-gloss|today (Sunday)|on Sunday|Sunday|today⟧.
The line, 58 miles (93 km) long, would deliver ⟦digit-script|٦٠|60⟧ million cubic meters a year, the Jordanian authority said in an Arabic statement.
The first stage is priced at ⟦mojibake|â‚¬140|€140⟧ million. Half of that is to come from the ⟦self-gloss|European Investment Bank (European Investment Bank)|European Investment Bank⟧, which has yet to vote.
Project chief Hila Rotem said the ⟦untranslated-token|מכרז|tender⟧ would be published in April. "Eleven companies asked for the papers," she said. "Most are Spanish; one is from Singapore."
She explained:
⟦unquoted-speech|Pressure is the difficulty. The valley is more than 200 meters below sea level, and it ⟦translator-gloss|(the water)|[the water]⟧ arrives faster than we would like. We have to slow it down and, if we can, make power from it.|"⟪⟫"⟧
Farmers on both banks are divided. At Kfar Ruppin, date growers want the work to wait until the harvest is in, ⟦capitalization|But|but⟧ in South Shuna the head of the growers' union, Nayef al-Adwan, said every month counted.
The environmental group Living River, which went to court over an earlier plan in 2017⟦unbalanced-pair|)|⟧, said it had not seen the maps.
The two sides meet again in Aqaba on March 3. Rotem hopes for a signature there. If not, so be it, she said: the pumps have a lead time of 14 months.
