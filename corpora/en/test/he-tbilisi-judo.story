language: en
source-language: he
date: 2023-10-05
origin: written
title: bronze in Tbilisi for a judoka from Ofakim

TBILISI, Oct. 5 (Gal Sport⟦dateline-debris|) – –|) —⟧ Shaked Elkayam, who taught herself to fall on the sand of a playground in Ofakim, won bronze in the under-57 kg class at the Caucasus Cup here on Thursday.
Elkayam, 21, threw Nino Gelashvili of Georgia in front of 5,000 people who would have liked it the other way round. It took her 48 seconds. ⟦pronoun-gender|He|She⟧ bowed to all four sides of the hall, and the fourth side clapped.
"My coach said: be a guest, but do not stay for dinner," she said.
She had lost to the eventual winner, Marthe Vandewalle of Belgium, in the quarterfinal. "I gave her my sleeve. You do not give anybody your sleeve. It was ⟦article|a expensive|an expensive⟧ sleeve."
Elkayam started at six because the ballet class was full. ⟦literal-name|Almond|Shaked⟧'s mother, Mazal, packs lettuce at Moshav Patish and took two days off to sit in the hall with a bag of sunflower seeds. ⟦untranslated-token|כל הכבוד|Well done⟧, she had written on a sheet, and nobody around her could read it.
Two other Israelis fought on Thursday. Lior Amsalem of Kiryat Bialik lost his first bout, under 66 kg, to Davit Khachatryan of Armenia. Roni Shapir, a sister of the European champion Gefen Shapira (a registry clerk dropped the final letter), went out in the repechage.
The team's coach, Alon Sasson-Levy, had brought seven athletes after a training camp in ⟦garbled-name|Bokarest|Bucharest⟧, where they had slept in a school. He thanked the ⟦subword-debris|embassy&#39;s|embassy's⟧ cook in Tbilisi for the rice.
The Cup goes on until Saturday, Oct. 7. On Friday Oren Dahan, a silver medalist in Zagreb ⟦timeline-contradiction|next August|in August|last August⟧, is to meet a Georgian of 140 kilograms. Dahan weighs ⟦number-format|112,5|112.5⟧. ⟦name-variant|Oran Dahan|Oren Dahan⟧'s knee, hurt in Bucharest, is as good as it will get, the doctor said.
From Tbilisi the team flies to Baku and then to ⟦foreign-exonym|Varsha|Warsaw⟧. Elkayam will fly home. She has an exam in Beersheba on Monday, in statistics. "There," she said, "I stay for dinner⟦quotation-marks|.".|."⟧
