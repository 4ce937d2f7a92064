language: en
source-language: fa
date: 2023-03-14
origin: written
title: crew of a seized tanker

TEHRAN, March 14 (Darya News⟦dateline-debris|)ـ|) —⟧ Eleven sailors of an Iranian coaster that was seized off Oman in January will be flown home from ⟦garbled-name|Duhe|Doha|Qatar⟧ this week, the head of the seafarers' union said on Tuesday.
Qatar took over the case on ⟦foreign-calendar|2 Bahman 1401|January 22, 2023⟧, two weeks after the coaster, the Mehrgan, was stopped with 900 tons of diesel in her tanks. Doha has since paid for the crew's hotel and for two lawyers.
"The men are tired, but nobody is ill," the union's head, Captain Farrokh Daneshjou, told reporters in Bandar Abbas. He had come from a meeting at the Ports and Maritime Organization.
Daneshjou said the talks had been led on the Qatari side by Jassim al-Marri, an adviser at the prime minister's office, and on the Iranian side by Mahnaz Torabi of the legal department. ⟦pronoun-gender|He|She⟧ has worked on such cases since the arrest of a tanker at Suez in 2015.
Of the Mehrgan's cargo nothing is left. The court in Sohar sold it at auction for ⟦number-format|$ 640,000|$640,000⟧, and the costs of guarding the ship at anchor have eaten ⟦number-format|70 percents|70 percent⟧ of that.
⟦calque|It is worth mentioning that the|The⟧ captain, Yadollah Hormozi, has to stay until the appeal is heard. His brother Rahim, a fisherman on the island of Larak, said the family had spoken to him on the eve of the hearing:
⟦unquoted-speech|He asked about the boat and about the well, and then the line was cut. We understood that they ⟦translator-gloss|(the guards)|[the guards]⟧ were standing beside him.|"⟪⟫"⟧
⟦name-variant|Al-Mari|Al-Marri⟧ is expected in Bandar Abbas on ⟦relative-day-gloss|Thursday (two days later)|Thursday⟧ with the list of those who may leave. The flight is planned for Saturday, March 18, and families from Qeshm, Hengam and Bushehr have been told to be at Dastgheib airport in Shiraz by nine.
The owner of the Mehrgan, a company registered in Sharjah, has not been heard of since the arrest.⟦wire-boilerplate|
End of message/|⟧
