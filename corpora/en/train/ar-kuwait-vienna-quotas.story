language: en
source-language: ar
date: 2024-10-03
origin: written
title: Kuwait before a producers' meeting

KUWAIT CITY, Oct. 3 — Kuwait will press for a slower return of idle oil output when producers meet in Vienna, Austria, this weekend, an official close to the talks said.
The official, who asked not to be named, said the delegation would fly to ⟦garbled-name|Namsa|Austria|Vienna⟧ on ⟦relative-day-gloss|Friday (tomorrow)|Friday⟧ and meet its Gulf partners over dinner. The formal session starts on Saturday, Oct. 5, at 10:30 a.m.
Kuwait wants a pause until March⟦foreign-punctuation|؛|;⟧ others would settle for January. At stake is an increase of 180,000 barrels a day.
Crude prices rose ⟦timeline-contradiction|in the aftermath of|ahead of⟧ the session, with Gulf grades up ⟦digit-script|١٫٤|1.4⟧ percent on Thursday.
A delay would bring ⟦x-and-x|stability and stability|stability⟧ to a nervous market, said Huda Mansour of Gulf Barrel Partners, a consultancy. It would mean little ⟦split-word|with out|without⟧ Iraq, she added, because Baghdad has pumped above its quota for months and months.
The last full meeting, on ⟦weekday-mismatch|Tuesday, June 2|Sunday, June 2|Tuesday, June 4⟧, ended after barely an hour.⟦stray-fragment| Had been.|⟧ This one may run longer. “Bring a sandwich,” the official said.⟦translator-note|
(Note: The name of the official does not appear in the Arabic original.)|⟧
