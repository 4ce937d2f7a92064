language: en
source-language: fa
date: 2023-01-23
origin: written
title: flamingo count at Lake Urmia

URMIA, Iran, Jan. 23 (Green Desk) — More than 200 volunteers are getting ready to count the flamingos of Lake Urmia, ⟦timeline-contradiction|a week after|a week before⟧ the first winter census there in over a decade begins on Monday, Jan. 30.
The birds came back in December, after heavy snow had raised the level of the salt lake by 14 centimeters (5.5 inches).
The volunteers will be trained on ⟦relative-day-gloss|Tuesday (tomorrow)|Tuesday⟧ by ornithologists from Uppsala University in Sweden, who have brought ⟦doubled-word|their their|their⟧ own telescopes.
“A flamingo is ⟦article|a honest|an honest⟧ witness,” said Ingrid Sjöwall, who leads the visitors. “It goes where the brine shrimp are.”
Sjöwall said her colleagues in ⟦garbled-name|Sooed|Sweden⟧ would compare the results with satellite images from the European Space Agency (ESA).
Mahnaz Tabrizi of the provincial ⟦mixed-script|environmеnt|environment⟧ office warned against expecting too much. Will the flock stay until spring⟦foreign-punctuation|؟|?⟧ “Ask the shrimp,” she said.
A count in 2012 found about 40,000 birds. ⟦name-variant|Shuwal|Sjöwall⟧ expects ⟦subword-debris|▁fewer|fewer⟧ than 9,000. The figures will be ⟦invisible-character|pub\u{200C}lished|published⟧ in March, first in Persian and then in English.
