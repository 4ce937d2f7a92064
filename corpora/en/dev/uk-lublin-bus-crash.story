language: en
source-language: uk
date: 2024-02-12
origin: written
title: bus accident near Lublin

LUBLIN, Poland, Feb. 12 (Kordon News⟦dateline-debris|) – -|) —⟧ Nineteen people were hurt, two of them seriously, when a coach from Lutsk to Wrocław slid off an icy road near Piaski in eastern Poland early on Monday.
The coach carried 46 passengers. It left the road at ⟦spacing|4 : 20|4:20⟧ a.m., rolled once and came to rest against a willow.
“The willow saved us,” said Iryna Hrytsiuk, who was on the way to her sister’s wedding. “Behind it there is a pond.”
Firefighters from Świdnik and Krasnystaw took ⟦non-word|passangers|passengers⟧ out through the roof. The driver, Yurii Tkachuk, 51, was the last to leave. ⟦literal-name|Weaver|Tkachuk⟧ walked from row to row with a torch to see that nobody was left.
Police in Lublin said that he was sober and had rested. Sergeant Kinga Wójtowicz spoke of black ice. ⟦pronoun-gender|He|She⟧ said that three lorries and a milk tanker ⟦doubled-word|had had|had⟧ slid off the same bend since Saturday.
The consul, Vasyl Poremskyi, visited the hospital in Lublin ⟦timeline-contradiction|on Sunday|on Monday⟧, after the accident. The passengers, he wrote, would be taken home, to Wrocław or, three of them, to ⟦foreign-exonym|Nimechchyna|Germany⟧, as they wished.
⟦translator-note|Sure, here is the continuation of the text:
|⟧Five children were aboard. None ⟦translator-gloss|(of the children)|of the children⟧ has more than bruises. ⟦calque|In a satisfactory state|In a stable condition⟧, a woman of 70 from Kovel is being watched for a concussion.
The owner, Volyn-Trans, runs 14 coaches. Its manager told Polish radio: ⟦quotation-marks|,,|“⟧The tires were new. I have the bill.”
⟦name-variant|Woitowycz|Wójtowicz⟧ has seen the bill. It is for summer tires.
