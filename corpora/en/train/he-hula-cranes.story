language: en
source-language: he
date: 2020-02-26
origin: written
title: cranes leave the Hula valley

HULA VALLEY, Israel, Feb. 26 (Galil Today) — Some 40,000 cranes that winter in ⟦article|the Israel|Israel⟧ have begun to leave for the north three weeks early, and farmers in the Hula valley, who feed them to keep them off the wheat, are not sorry.
The feeding will stop on Sunday, ⟦timeline-contradiction|two days after|two days before⟧ the farmers’ association meets on March 3 to settle the bill. Each ton of corn costs 900 shekels.
“They ate us out of house and home, and they sang while they did it,” said Gideon Arazi, who grows peanuts⟦stray-fragment|. on the eastern side of the lake.| on the eastern side of the lake.⟧ He has counted cranes every winter since 1994.
The ⟦untranslated-token|mo'atza|council|regional council⟧ wants tourists to pay for the corn. A seat on the wagon that is drawn among the birds costs 60 shekels⟦spacing| ,|,⟧ and nine tenths of them were sold this year.
Ornithologists put the early start down to ⟦article|an a|a⟧ warm wind from the south. Ringed birds from last spring were seen near Rostov, in southern Russia, ⟦relative-day-gloss|yesterday (Tuesday)|on Tuesday|yesterday⟧.
Arazi will miss them by June, he said. It gets quiet.⟦translator-note|
Let me know if you’d like a shorter version!|⟧
