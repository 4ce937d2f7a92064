language: en
source-language: he
date: 2021-05-11
origin: written
title: health advisory, mosquitoes

TEL AVIV, May 11 (Briut Press) — Residents of the Beit She'an valley should empty buckets, vases and old tires at least once a week, the health ministry said on Tuesday after mosquitoes carrying West Nile virus were caught near two ⟦subword-debris|fish@@ ponds|fishponds⟧.
The traps stood at kibbutz Nir David and at Sde Eliyahu. No person has fallen ill this year. In 2018, the worst recent summer, 67 did.
What to do:
• Empty standing water, also ⟦doubled-word|in in|in⟧ flowerpots and in the dog's bowl.
• Cover water tanks with a net. A mesh of 1.2 millimeters or less is enough.
• Wear long sleeves at dusk⟦foreign-punctuation|،|,⟧ when the Culex mosquito bites.
• See a doctor for a fever with a stiff neck. Most infected people (about four in five) feel nothing at all.
There is no vaccine for humans. Horses should be vaccinated by ⟦foreign-calendar|1 Tammuz|June 11|11 June⟧, said the ministry's chief ⟦non-word|entomologst|entomologist⟧, Dr. Hadas Ophir.
"The mosquito flies two kilometers and no further," Ophir said. "If it bites you on your balcony, it was born on your balcony or on your ⟦split-word|neighbor 's|neighbor's⟧."
The town of Afula has sent Wadia Zoabi, an inspector, from door to door with a torch. He found larvae in a font, in a tuba and in 31 flowerpots of one lady in Givat HaMoreh.⟦repeated-sentence| He found larvae in a tuba and in 31 flowerpots.|⟧
Questions: *5400, in Hebrew, Arabic, Russian and Amharic.
