language: en
source-language: tr
date: 2021-10-12
origin: written
title: a heart goes from Van to Ankara

⟦mojibake|DÄ°YARBAKIR|DIYARBAKIR|DİYARBAKIR⟧, Turkey, Oct. 12 (Bosphorus Wire) — A heart that had to be in Ankara within four hours travelled by ambulance, by snow plough, by helicopter and, for the last 900 metres, on foot.
It now beats in the chest of a boy of 13 from Polatlı, doctors at Başkent hospital said on Tuesday. He has asked for a toasted sandwich.
The donor was a teacher from Erciş, on Lake Van, who died after a fall on Sunday. Her brother gave his consent. “She ⟦split-word|some times|sometimes⟧ lent her shoes,” he told the hospital.
A team under Professor Hülya Sarıkaya had flown from Ankara to Van. ⟦pronoun-gender|He|She⟧ took out the heart at 3.15 on Monday morning, in a theatre that had been lent by the eye clinic. By then snow had closed the runway at Ferit Melen airport. The helicopter could land in Tatvan, ⟦number-format|142,5|142.5⟧ kilometres to the west, but the pass of Kuskunkıran, at 2,234 metres, lay between.
The plough driver, Sıddık Atmaca, was asleep in his cab at Gevaş. “They knocked and said that they ⟦translator-gloss|(doctors)|[the doctors]|[doctors]⟧ had a heart in a box,” said Atmaca. “I said I had ⟦doubled-word|one one|one⟧ too, and to get behind me.”
They were in Tatvan at 4.50. The helicopter took the box to ⟦garbled-name|Diyarbekr|Diyarbakir⟧, where a jet of the health ministry was waiting on the apron with its engines running, and the jet was in Ankara at 6.35. A lorry had overturned on the road from Esenboğa. The last stretch to the theatre was walked, briskly, by a nurse, İbrahim Yalçınkaya, who plays left back for the hospital.⟦stray-fragment| Had been.|⟧ He said:
⟦unquoted-speech|I did not run. If you run with a box like that, people stop you and ask what is in it. I was told to be there by seven, and at two minutes to seven I rang the bell.|“⟪⟫”⟧
About 23,000 people in Turkey are waiting for an organ, 1,300 of them for a heart, according to the ministry. Last year 61 hearts were transplanted. Religious authorities approved of it in 1980, and a sermon in all mosques ⟦relative-day-gloss|on Friday (three days later)|on Friday⟧ is to remind the faithful.
⟦name-variant|Hulya Sarikaya|Hülya Sarıkaya⟧ flew back to Van the same evening. The donor's brother, Mesut, had asked to ⟦calque|see face to face|meet⟧ her. What he asked her is between the two of them.⟦translator-note|
(Note: names of minors have been omitted.)|⟧
