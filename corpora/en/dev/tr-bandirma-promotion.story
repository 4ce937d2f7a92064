language: en
source-language: tr
date: 2024-05-07
origin: written
title: second division, Bandırma lose a lead

⟦translator-note|Translation:
|⟧BANDIRMA, Turkey, May 7 (Sporyol) — Bandırma Denizspor let slip a two-goal lead in eight minutes on Monday night and will have to win at Iğdır on the last day to go up.
They drew 2-2 with Çorum Belediye in front of ⟦number-format|9.412|9,412⟧ people and a dog, which was sent off in the 20th minute. The dog, it turned out, belonged to the referee's cousin.
Onur Kıvrak (14) and Diogo Mesquita, with a free kick that bent round the wall like a spoon (39), had put Bandırma ahead. Çorum's 18-year-old Batuhan İleri scored in the 81st and again, from the spot, in the 89th.
⟦quotation-marks|““|“⟧We played 80 minutes of football and ten of theatre,” said the home side's coach, Suat Kaynarca. “I have to look at the goalkeeper before I say more. He has to look at me.”
The goalkeeper, Tolunay Şenol, had come for a cross that was meant for someone in Erdek. ⟦doubled-phrase|He had come late, he had come late|He had come late⟧, but he had come.
Kocaeli Gölcükspor, who won ⟦spacing|3 - 0|3-0⟧ in Keçiören, go into the last round on 68 points, level with Bandırma but with a better record in their two meetings (1-0, 1-1). Bodrum Gümbet have 66. ⟦name-variant|Batuhan Ileri|Batuhan İleri⟧'s goals keep Çorum seventh, and in the play-offs.
Kaynarca ⟦calque|gave the signal of|hinted at⟧ changes. He will be without Mesquita, who was booked for kicking the corner flag, and perhaps without ⟦literal-name|Honor|Onur⟧, whose wife, Melisa Kıvrak, is expecting twins in Karşıyaka on Saturday. She has promised to wait for the final whistle.
Iğdır, on the border with Armenia, is 1,500 kilometres away. The club has hired a plane and, for the 300 who cannot pay for it, five buses, ⟦foreign-punctuation|«|“⟧with beds⟦foreign-punctuation|»|”⟧. They leave at midnight on ⟦relative-day-gloss|Thursday (the day after tomorrow)|Thursday⟧.
The match is on Saturday, 11 May, at 4 p.m. It is the first game in the new stadium there, and the grass came from the ⟦capitalization|Netherlands It|Netherlands. It⟧ is said to be slow.
