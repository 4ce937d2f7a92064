language: en
source-language: ru
date: 2020-06-17
origin: written
title: fraud trial of a metals trader

⟦translator-note|Here is the translation of the article:
|⟧Metals trader denies hiding millions
ZÜRICH, 17 June (Delovoi Kurier) — A Russian metals trader accused of siphoning off a company’s deposits told a district court in Zürich on Wednesday that every payment had been approved in writing.
Andrei Fomin, 51, faces up to ten years in prison if he is convicted of fraud and forgery. Prosecutors say that he moved ⟦digit-script|１４|14⟧ million francs (£11.8 million) from ⟦self-gloss|Altmetall Handel AG (Altmetall Handel AG)|Altmetall Handel AG⟧ to firms run by his brother-in-law.
His lawyer, Beat Zollinger, dismissed the charges as ⟦foreign-punctuation|«|“⟧an accountant’s quarrel⟦foreign-punctuation|»|”⟧. Speaking through ⟦article|a interpreter|an interpreter⟧, Mr Fomin said:
⟦unquoted-speech|I signed what was put in front of me. They ⟦translator-gloss|(the directors)|[the directors]⟧ read every invoice, and nobody asked me a single question in six years.|“⟪⟫”⟧
The court will hear the company’s former accountant on Thursday, 18 June. ⟦timeline-contradiction|A day after|A day before|On the eve of⟧ her testimony, the presiding judge, Regula Kuhn, turned down a request to adjourn, noting that the trial had already been postponed twice because of the pandemic.
Mr Fomin was arrested in ⟦garbled-name|Tsyurikhe|Zürich⟧ two years ago while changing planes on his way to São Paulo. ⟦capitalization|he|He⟧ has been free on bail since April 2019 and lives in a rented flat in Oerlikon.
Asked outside the court whether he would accept a guilty verdict, he shrugged. “So be it,” he said. “But there will be an appeal.”
