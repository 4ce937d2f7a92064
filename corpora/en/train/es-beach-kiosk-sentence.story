language: en
source-language: es
date: 2021-07-22
origin: written
title: ex-mayor sentenced over beach licences

CASTELLON, Spain, 22 July (Llevant Press⟦dateline-debris|)/-|) —⟧ A former mayor who sold beach kiosk licences to his brother-in-law was sentenced on ⟦relative-day-gloss|Thursday (today)|Thursday⟧ to four years in prison.
Vicent Ripollès, 61, who ran the resort of Benialmar from 2007 to 2019, took at least €88,000 in cash, the provincial court found.
The three judges rejected his claim that the money was a loan. "A loan that is never written down, never mentioned and never repaid is called something else," the ⟦doubled-word|sentence sentence|sentence⟧ reads.
Police searched the town hall on ⟦weekday-mismatch|Friday, 13 June 2019|Thursday, 13 June 2019|Friday, 14 June 2019⟧, two days before the new council took office on 15 June. They found 14 envelopes behind a portrait of the king.
Ripollès had told the court that he ⟦mojibake|didnâ€™t|didn't⟧ know who had put them there.⟦stray-fragment| Has been.|⟧
The ⟦untranslated-token|fiscalía|prosecutor's office⟧ had asked for six years. It said it would study the 140-page ruling before deciding on an appeal.
Lawyers for ⟦name-variant|Ripolés|Ripollès⟧ said they would go to the Supreme Court "and, if need be, to Strasbourg".
The brother-in-law, Joan Tena, was given 18 months. Because he has no record and the term is below two years, he will not go to prison.
The case began with a tip to ⟦self-gloss|OLAF (OLAF)|OLAF⟧, the European Union's anti-fraud office, about a grant for dune fences that were never built.
Benialmar (population 3,900) has cancelled all nine licences. This summer, the kiosks stand empty, and bathers bring their own sandwiches.⟦wire-boilerplate|
Read also: The ten best beaches of the Costa del Azahar|⟧
