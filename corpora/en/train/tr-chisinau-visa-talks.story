language: en
source-language: tr
date: 2018-02-14
origin: written
title: identity-card travel with Moldova

ANKARA, Feb. 14 (Anatolian Desk) — Turks and Moldovans will be able to visit each other with an identity card alone from this summer, Turkey's deputy foreign minister, Kerem Alpagut, said Wednesday on his return from ⟦foreign-exonym|Kişinev|Chisinau|Chișinău⟧.
Alpagut signed the agreement there on Tuesday with his Moldovan colleague, Lilia Cazacu, in a hall so cold that both kept their coats on. “The ink was slow,” he said. “The will was not.”
Cazacu, who studied in Bursa, ⟦calque|used the expressions|said⟧ “a door without a handle on either side” in fluent Turkish. ⟦pronoun-gender|He|She⟧ will come to Ankara in May with the papers of ratification.
The agreement covers stays of up to 90 days. Some 11,000 Turks live in Moldova and about 140,000 people there, most of them in and around Comrat, are Gagauz, whose language any waiter in Istanbul can follow.
The head of the autonomous region, İvan Topal, had asked for a direct flight. There will be one, from Sabiha Gökçen airport, on Mondays and Fridays. The first, on ⟦weekday-mismatch|Friday, 2 April|Monday, 2 April⟧, is already full.
Trade between the two countries came to $⟦number-format|430,5|430.5⟧ million in 2017. Moldova sells sunflower oil and walnuts; Turkey sells nearly everything else, from minibuses to the flags on the ministry in Chisinau.
“They ⟦translator-gloss|(the Gagauz)|[the Gagauz]⟧ are the reason that this took two years and not twenty,” said Zeynep Oktar, who teaches Balkan history at Hacettepe University.
Not everyone is glad. Hauliers at the port of ⟦foreign-exonym|Köstence|Constanta|Constanța⟧, in Romania, fear that buses will take their drivers. At Edirne, the customs officer Nuri Balaban said he would need a second stamp.⟦repeated-sentence| At Edirne, the customs officer said he would need a second stamp.|⟧
⟦name-variant|Kerim Alpagut|Kerem Alpagut⟧ flies on Thursday to Skopje, where he will open a school, and is to be back for his daughter's ⟦non-word|graduaton|graduation⟧ on Saturday.
