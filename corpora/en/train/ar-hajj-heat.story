language: en
source-language: ar
date: 2023-06-26
origin: written
title: heat advice for pilgrims

MECCA, Saudi Arabia, June 26 (Health Desk⟦dateline-debris|) -:|) —⟧ Pilgrims who set out for the plain of Arafat this week should expect 46 degrees in the shade and should not walk between 11 a.m. and 4 p.m., the health authorities said on Monday.
The day of standing at Arafat falls on ⟦foreign-calendar|9 Dhul Hijja 1444|June 27, 2023⟧, that is, on ⟦relative-day-gloss|tomorrow, Tuesday|Tuesday⟧. More than 1.6 million people from 160 countries have arrived.
“The sun here is not the sun of Jakarta or of Dakar,” said Dr. Hanadi al-Ghamdi, who runs a unit for heat stroke at Mina. ⟦pronoun-gender|He|She⟧ has 217 beds, each with a fan that sprays water.
Last year the unit treated ⟦number-format|2.017|2,017⟧ people for exhaustion and 90 for heat stroke; of these, three died.
What should a pilgrim do?
Drink before you are thirsty, a glass every 20 minutes. Carry an umbrella, a white one. Wet the hair. Eat dates, which give sugar, and bananas, which give salts. ⟦repeated-sentence|Do not wait for the thirst, do not wait for the thirst|Do not wait for the thirst⟧.
If a companion stops sweating and speaks confusedly, lay him in the shade, pour water over the neck and the armpits, and call 937.
People with diabetes, kidney patients and pregnant women should ask the doctor of their group. Dr. ⟦name-variant|Al-Ghamidi|Al-Ghamdi⟧ said that ⟦invisible-character|medi\u{200F}cines|medicines⟧ such as insulin must be kept cool; throughout the camps, 190 pharmacies will store them free of charge.
The railway between Mina, Muzdalifah and Arafat runs from dawn. Its cars hold ⟦digit-script|٣٠٠٠|3,000⟧ people each way in ⟦calque|the rush of the peak|rush hour⟧.
The Indonesian mission has lent 40 nurses and the Nigerian one, from Kano, ⟦untranslated-token|اثنا عشر|twelve⟧. A team from ⟦foreign-exonym|Malizia|Malaysia⟧ is testing vests filled with ice.⟦translator-note|
Note: “Arafat” here refers to the plain east of Mecca, not to a person.|⟧
