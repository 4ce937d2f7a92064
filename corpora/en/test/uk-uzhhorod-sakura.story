language: en
source-language: uk
date: 2019-04-16
origin: written
title: cherry trees of Uzhhorod

UZHHOROD, Ukraine, April 16 — The cherry trees of Uzhhorod opened on Tuesday, and so did ⟦article|a the|the⟧ quarrel over who may sell coffee under them.
The city let 40 places at an auction ⟦timeline-contradiction|next Friday, April 12|last Friday, April 12|next Friday, April 19⟧. The winners paid up to 90,000 hryvnias a month.⟦stray-fragment| UAH.|⟧
“My grandmother sold cakes on this corner in three countries and never moved,” said Eva Balog, who lost hers. A firm from Lviv got it.
The trees were brought from ⟦article|the Japan|Japan⟧ by way of Vienna in the 1920s. Some 1,700 are left, and the ⟦untranslated-token|uryad|government⟧ has put 300 of them on a list of monuments.
The festival opens ⟦relative-day-gloss|tomorrow (Wednesday)|on Wednesday|tomorrow⟧ and ends on Sunday. Rain is forecast⟦stray-fragment|. for the second half of the week.| for the second half of the week.⟧ Petals fall in the rain.
