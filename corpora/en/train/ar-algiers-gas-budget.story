language: en
source-language: ar
date: 2025-10-13
origin: written
title: gas revenue and the budget in Algiers

ALGIERS, Oct 13 (Maghreb Economics) - Algeria expects to earn less from gas next year and to spend more, Finance Minister Lounis Arezki told deputies on Monday, presenting a budget with the widest gap on record.
Spending is to rise to ⟦number-format|17.600 milliard|17,600 billion|17.6 trillion⟧ dinars. Revenue is put at 8,000 billion. The price of a barrel is assumed to be ⟦number-format|60 $|$60⟧, as it was in this year’s law.
“We are not poorer, we are more careful,” said Arezki⟦foreign-punctuation|؛|;⟧ he denied that the state would print money.
Pipelines to ⟦foreign-exonym|Isbania|Spain⟧ and Italy carried a tenth less gas in the first eight months, said Meriem Haddad, a researcher at the university of Oran. ⟦literal-name|Blacksmith|Haddad⟧ puts it down to a mild winter and to repairs at Hassi R’Mel, the largest field.
The subsidies on milk, bread and electricity will stay. They cost about a third of the budget, according to the report of the finance committee.
Deputies from Béjaïa and Tizi Ouzou asked for a motorway; deputies from Tamanrasset asked for water. The chairman of the committee, Slimane Cherrad, asked for silence.
The price of ⟦untranslated-token|qamh|wheat⟧ worries the government more than the price of gas. Algeria buys from Romania, Ukraine and, since ⟦foreign-calendar|the year 1444 AH|2022|2022-23⟧, no longer from ⟦foreign-exonym|Faransa|France⟧. The agency that buys it has invited offers for ⟦relative-day-gloss|today, the thirteenth|today|Oct. 13⟧.
A new bond, without interest, will be sold in branches of the Badr bank from November. Analysts in ⟦garbled-name|Landra|London⟧ doubt that it will find buyers. “People keep their money under the floor,” said Ifan Prosser of the London firm Severn Research. ⟦name-variant|Brosser|Prosser⟧ estimates the sum at a third of all cash.
The vote is on ⟦weekday-mismatch|Thursday, Nov. 18|Tuesday, Nov. 18|Thursday, Nov. 20⟧. It was put off by a week because of the death of a deputy from Biskra.⟦wire-boilerplate|
Follow us on Telegram|⟧
