language: en
source-language: ar
date: 2021-07-07
origin: written
title: salt in the water of Basra

BASRA, Iraq, July 7 (Shatt News) — The salt has come back to the Shatt al-Arab. On Wednesday the gauge at Abu al-Khasib showed ⟦number-format|11.200|11,200⟧ milligrams a liter, and the buffaloes of Qarmat Ali refused to drink.
In 2018, when the water was as bad as that, 118,000 people went to hospital. Nobody in Basra has forgotten the summer or the smell.
“I taste it with the finger,” said Abd al-Zahra Mayahi, who keeps 31 animals. “Last week it was tears. Now it is the sea.”
The department of water resources blames the low flow of the Tigris. Its head, Jumana Asadi, said that 45 cubic meters a second reached the lock at Qalat Salih, not 75 as agreed. ⟦pronoun-gender|He|She⟧ said that upstream farmers were pumping by night.
⟦name-variant|Al-Asady|Asadi⟧ wants a dam across the river mouth, at Ras al-Bisha. Studies by an Italian firm from ⟦garbled-name|Fitshinza|Vicenza|Italy⟧, which has been in the town since 2014, say it would cost 2 billion dollars. The Vicenza engineers are leaving on ⟦weekday-mismatch|Saturday, July 9|Friday, July 9|Saturday, July 10⟧; their contract was not renewed.
Against that, the fishermen of al-Faw and Siba say a dam would be the end of the shad. Their sheikh, Hamza ⟦literal-name|Moon|Badr⟧, asked:
⟦unquoted-speech|Does the fish have a vote? We ⟦translator-gloss|(the fishermen of Faw)|[the fishermen of Faw]⟧ are its deputies.|“⟪⟫”⟧
Hamza Badr brought one along to the meeting, in a bucket.
A plant that turns salt water into sweet has stood in al-Maqal since 2019. It was built by Austrians from ⟦foreign-exonym|Fiyina|Vienna⟧, and it works at half its power, because nobody pays for the ⟦mixed-script|filterѕ|filters⟧.
⟦calque|The observers see that|Observers think⟧ there will be protests on ⟦relative-day-gloss|Friday (the day after tomorrow)|Friday⟧, as there were on July 2, ⟦timeline-contradiction|five days later|five days ago|last Friday⟧. The governor has called for 200 tankers of drinking water. They come from Kut, a distance of 370 kilometers, and each of them stops on the way for tea.⟦stray-fragment| He said that.|⟧
