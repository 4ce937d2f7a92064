language: en
source-language: zh
date: 2019-10-15
origin: written
title: negotiators arrive for talks on tile duties

GENEVA, Oct. 15 (HLN⟦dateline-debris|)——|) — ⟧Negotiators from China, Italy, Spain and seven other members of the World Trade Organization (WTO) meet here on ⟦relative-day-gloss|Wednesday (tomorrow)|Wednesday⟧ in an attempt to settle a two-year-old dispute over duties on ceramic tiles.
⟦timeline-contradiction|A day after|A day before⟧ the Oct. 16 session, the head of the Chinese delegation, Shao Guoliang, said his side would table ⟦article|a unusually|an unusually⟧ detailed offer covering 46 product lines.
The duties, which stand at ⟦digit-script|１７|17⟧ percent in most of Europe and at 21 percent in Mexico⟦foreign-punctuation|，|, ⟧have closed about 60 kilns in the southern city of Foshan since the summer of 2017, industry figures show.
Two earlier rounds of talks in ⟦garbled-name|Rineva|Geneva⟧, held in March and July, broke up over ⟦x-and-x|technical and technical|technical⟧ questions such as how to measure the thickness of a glaze. One European diplomat said the July round had had "the feel of a dentist's waiting room."
"The offer is on paper, not in the air," ⟦name-variant|Shao Kuoliang|Shao Guoliang⟧ told reporters outside his hotel. "We would like an answer on paper, too."
Ingrid Solvang, a spokeswoman for the WTO, said ministers could be called in as early as Friday if the delegates made progress.
Shao Guoliang, a former deputy mayor of Foshan, struck a softer note on compensation for importers, saying:
⟦unquoted-speech|We did not come to win an argument. We came to sell tiles, and so did they, and a year from now nobody will remember who spoke first.|"⟪⟫"⟧
China ships roughly 1.3 billion square meters (14 billion square feet) of tiles abroad every year⟦foreign-punctuation|。|.⟧
