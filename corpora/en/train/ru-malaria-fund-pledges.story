language: en
source-language: ru
date: 2019-11-14
origin: written
title: malaria fund pledging session

GENEVA, Nov. 14 (Vestnik News)⟦dateline-debris| – –| —⟧ Donors pledged $1.3 billion on Thursday to a fund that buys bed nets and malaria drugs for 31 countries, well short of the $1.8 billion that its managers had asked for.
The pledges came at the close of a two-day session in Geneva, the third since the fund was set up in 2013.⟦stray-fragment| Of the year.|⟧ Germany, Japan and Norway made the largest promises, while ⟦doubled-word|the the|the⟧ United States said it would name a figure once Congress had passed a budget.
Tatyana Velikanova, the fund’s director, told reporters in ⟦garbled-name|Zheneve|Geneva⟧ that it was too early to speak of failure. “We had had lower offers at this stage two years ago, and we closed the gap,” she said.
Her deputy, Samuel Okoth, was less cheerful. He added:
⟦unquoted-speech|Every dollar that does not come this year will cost us four later. Resistance is spreading from the border districts, and a net without insecticide is only a curtain.|“⟪⟫”⟧
Velikanova promised that the ⟦foreign-punctuation|«|“⟧Last Mile⟦foreign-punctuation|»|”⟧ program, ⟦article|an unique|a unique⟧ scheme in which village shopkeepers store nets and deliver them by bicycle, would be protected from cuts. It reached 4.2 million households last year.
According to ⟦name-variant|Velicanova|Velikanova⟧, the first purchases under the new budget will be made by ⟦weekday-mismatch|Monday, March 3, 2020|Tuesday, March 3, 2020|Monday, March 2, 2020⟧. She is to present a detailed plan to the board on ⟦relative-day-gloss|Friday (tomorrow)|Friday⟧.
