language: en
source-language: he
date: 2024-11-18
origin: written
title: Israeli novelist at a book fair

BUCHAREST, Romania, Nov. 18 (Sefer Weekly) — ⟦timeline-contradiction|On the eve of|Three days after⟧ the opening of the Danube Book Fair, its organizers said on Monday that a novel by the Jerusalem writer Hadas Ginzburg had sold out twice.
The fair opened in Bucharest on Friday, Nov. 15, and runs until ⟦weekday-mismatch|Thursday, Nov. 24|Sunday, Nov. 24|Thursday, Nov. 21⟧, with the last weekend free for children.
"The Button Seller," Ginzburg's third book, tells of a girl who crosses the city of Iasi in 1941 with a tin of buttons. It is based on ⟦article|a unusual|an unusual⟧ source, the 61 postcards of her great-aunt.
"I had been to Iasi only on paper," ⟦name-variant|Ginsburg|Ginzburg⟧ told an audience of 300. "Then I went, and the streets were where she had left them."⟦stray-fragment| To.|⟧
Asked why there is no map in the book, she replied, ⟦foreign-punctuation|„|"⟧Because she had none."
The Romanian translator, Ruxandra Popovici, said that the ⟦untranslated-token|כפתור|button⟧ of the title stands for a whole family. She had to find 23 words for it.
Ginzburg signs copies again on Wednesday at 6 p.m. Her publisher is printing 4,000 more.
This year's guest of honor is Slovenia; next year's is Slovakia, which has led to some wrong flags and one wrong anthem. "We are used to it," said the Slovenian poet Jure Hočevar. "So are they."
The fair, in its 12th year, is the largest in ⟦garbled-name|Bokrasht|Bucharest|Romania⟧ and expects 150,000 visitors, among them Ginzburg's cousins. She had not known that she had any.⟦wire-boilerplate|
To join our WhatsApp group, click here|⟧⟦translator-note|
[Translated from Hebrew; quotations may not be exact]|⟧
