language: en
source-language: tr
date: 2022-07-13
origin: written
title: smuggled bees

ARTVIN (Anadolu Press Desk) – Customs officers found 300 queen bees in the socks of a traveller from ⟦foreign-exonym|Gurcistan|Georgia⟧, the governor's office said on Wednesday.
The man said he was on his way to ⟦foreign-exonym|Almanya|Germany⟧, where a Caucasian queen sells for 80 euros. His lawyer, Umut Sarıgöl, called it a family matter.
“The bees are his aunt's,” ⟦literal-name|Hope|Umut⟧ Sarıgöl said. The aunt, reached by phone in Batumi, had ⟦doubled-word|no no|no⟧ comment.
The bees are in a cellar with a fan. A court in Hopa decides on them ⟦relative-day-gloss|tomorrow (Thursday)|on Thursday|tomorrow⟧.
