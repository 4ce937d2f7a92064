language: en
source-language: zh
date: 2021-03-22
origin: written
title: fish returned to a reservoir

HEFEI, China, March 22 (Delta Service) — Six tonnes of young carp were let into a reservoir in Anhui on Monday to keep its water clear.
The relevant person in charge of the county's fisheries bureau ⟦calque|introduced|explained⟧ that the fish eat algae.
The reporter learned from the bureau that anglers are banned until autumn⟦foreign-punctuation|。|.⟧
A fair planned for the same day was put off because of the ⟦calque|new crown epidemic|COVID-19 epidemic⟧.
Fu Lanying, 71, who has rowed tourists for decades, welcomed the plan. “Clear water ⟦doubled-word|is is|is⟧ good for ⟦x-and-x|business and business|business⟧,” she said.
According to the introduction, similar schemes run in nine counties, and ⟦calque|the vast number of residents|the many residents⟧ support them.
