language: en
source-language: ar
date: 2021-03-17
origin: written
title: manuscripts back from Lisbon

RABAT, 17 March (Atlas News⟦dateline-debris|)-_|) –⟧ Forty-one Andalusian manuscripts ⟦timeline-contradiction|that came home last week|that are coming home this week⟧ will go on show in Rabat in the autumn, the head of Morocco’s manuscript library said ⟦relative-day-gloss|today (Wednesday)|on Wednesday|today⟧.
The oldest of them, a treatise on the astrolabe, was copied in Córdoba in about 1050 and carried to Lisbon after the capture of Ceuta in 1415.
Portuguese officials will hand the volumes over at a ceremony in Lisbon on Friday, 19 March⟦spacing| ;|;⟧ they will then travel to Rabat by road and ferry in four climate-controlled crates.
Latifa Benjelali, who led six years of talks, said the Portuguese weren’t adversaries. The obstacle, she said, had been ⟦unbalanced-pair|“|⟧a missing inventory, which turned up in a cellar in ⟦mojibake|Ã‰vora|Évora⟧.
Benjelali said the first task would be to ⟦invisible-character|digi\u{200C}tise|digitise⟧ every page. An hour of scanning yields about 60 of them.
She concluded:
⟦unquoted-speech|A book that nobody may open is a brick. We shall put every leaf online, free of charge, for the student in Fez and for the student in Porto. That is the whole point of bringing them back.|“⟪⟫”⟧
⟦name-variant|Ben Jallali|Benjelali⟧ thanked the Portuguese curators “for guarding these books so well for six centuries”.⟦translator-note|
[Translator’s note: the titles of the manuscripts are left out because they could not be verified.]|⟧
