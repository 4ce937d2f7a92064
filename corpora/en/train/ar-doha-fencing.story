language: en
source-language: ar
date: 2023-01-29
origin: written
title: fencing grand prix in Doha

DOHA, Jan 29 (Gulf Sport) — Egypt’s Malak Shafei won the women’s épée at the Doha tournament on Sunday, beating world number three Katalin Szabó-Varga of Hungary ⟦spacing|15 : 14|15-14|15:14⟧ with a touch that was counted only after the referees had watched it five times.
Shafei, 22, from Alexandria, had lost to Szabó-Varga three times, in Barcelona, Tallinn and Fujairah. “I told myself that four is an ugly number,” she said.
She had reached the final by beating Nathalie Mörck of Switzerland and, in the round of 16, her own sister Jana. ⟦pronoun-gender|He|She⟧ is two years younger and fences left-handed.
⟦garbled-name|Zabo Farga|Szabó-Varga⟧ led by four touches in the second period. Then the power failed in half of the ⟦doubled-word|hall hall|hall⟧, and there was a break of 22 minutes.
“In the break I slept,” said Shafei. “She did not. They told me that she ⟦translator-gloss|(the Hungarian)|[the Hungarian]⟧ had walked up and down, up and down.”
The men’s event on Saturday went to Ruben Leitão-Pinto of Portugal⟦unbalanced-pair|)|⟧. The Qatari Saoud al-Kuwari was eliminated in the round of 32 by the later winner.
The team events are on Monday. Egypt meet ⟦foreign-exonym|Al-Majar|Hungary⟧ in the first round, so that the two women will see each other again in ⟦digit-script|١٢|12⟧ hours.
⟦calque|It is worth mentioning that Shafei|Shafei⟧ won bronze at the African championships in Casablanca last June⟦stray-fragment|. In the year.|.⟧ She studies dentistry and has an examination on ⟦relative-day-gloss|Tuesday (after tomorrow)|Tuesday⟧.
Her coach, Alessandro Furlan, an Italian from ⟦garbled-name|Odini|Udine⟧, was asked what he had told her during the break. “Nothing,” said Furlan, who has worked in Cairo since he left ⟦mixed-script|Udinе|Udine⟧ in 2017. “You do not wake a cat.”
