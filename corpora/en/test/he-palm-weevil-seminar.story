language: en
source-language: he
date: 2021-06-27
origin: written
title: palm weevil seminar in Bahrain

Israeli agronomists to help Bahrain hunt palm weevil
TEL AVIV, June 27 (Sadeh⟦dateline-debris|)--_|) —⟧ Four Israeli agronomists fly to Bahrain on Monday to teach farmers how to hear a beetle before they can see it.
The red palm weevil, 3 to 4 cm long, eats date palms from the inside. By the time the crown droops, ⟦doubled-word|the the|the⟧ tree is lost.
Gilad Peretz, who leads the group, fastens microphones to the trunks. "They chew," he said on Sunday. "At night, in a quiet grove, you can make out a ⟦invisible-character|\u{200E}single|single⟧ larva."
Bahrain has about half a million palms. A survey last year found the pest in ⟦digit-script|٤١|41⟧ of its groves, the kingdom's farm agency said in Arabic on its website.
Nothing will be sprayed ⟦timeline-contradiction|since last week's|before this week's⟧ seminar in Manama, which opens on June 29, so that the visitors can hear what they came to hear.
⟦name-variant|Perets|Peretz⟧ was last in the Gulf in 2019, on a foreign passport. This time the invitation, signed last ⟦relative-day-gloss|Thursday (24)|Thursday⟧, was addressed to him by name.⟦stray-fragment| Exists.|⟧
Not every farmer wants advice from abroad. "My grandfather used smoke⟦spacing|,then|, then⟧ a long wire," said Jassim Al Dosari, who owns 300 trees in Budaiya. "It worked, some of the time."
Peretz agrees that the wire has its merits. But he has a number of his own: of 1,100 infested palms treated early in the Jordan Valley, 1,012 survived.
A second course, for inspectors from Saudi Arabia and Oman, may follow in ⟦garbled-name|Menamah|Manama|Bahrain⟧ in the autumn.
