language: en
source-language: zh
date: 2018-06-21
origin: written
title: soybean futures in Dalian

DALIAN, June 21 (Futures Post) — Soybean meal closed at its highest in 22 months on the Dalian Commodity Exchange on Thursday, two weeks before a Chinese duty of ⟦digit-script|２５|25⟧ percent on American beans is due to take effect.
The September contract gained 2.9 percent to 3,214 yuan ($494) a ⟦untranslated-token|吨|tonne⟧. More than ⟦number-format|310 ten thousand|3.1 million⟧ lots changed hands, as against half as many on an ordinary day.
"Everyone has bought an umbrella, and now everybody looks at the sky," said Nie Shaowen, an analyst with Bohai Futures in Dalian. She expects crushers to turn to Brazil, where the premium at the port of Paranaguá has doubled since May.
Some already have. A mill at Rizhao, in Shandong, has bought four cargoes from Santarém on the Amazon. ⟦calque|A relevant person in charge of the mill|An official of the mill⟧, who asked not to be named, said the beans were dearer, wetter and on time.
Two ships laden with American beans are racing for the July 6 deadline. The Star Jasmine, from Seattle, should reach Dalian on June 30. The other, the Cape Fenwick, left Kalama on June 12⟦foreign-punctuation|，|, ⟧and is ⟦timeline-contradiction|a week before|a week behind⟧ the first; her master, Goran Bilić, has been promised a case of Moutai if he makes up the week.
In ⟦garbled-name|Zhijiage|Chicago⟧ the July contract fell to $8.80 a bushel, its lowest since 2008. Kurt Hasselbring, who grows 900 acres of beans outside Le Roy, Illinois, and sits on the state's soybean board, said that a farmer in Chicago's shadow could only watch the ⟦non-word|screeen|screen⟧.
"I sold a fifth in March," said Hasselbring. "⟦capitalization|my|My⟧ wife said a half. I have married well and ⟦x-and-x|listened and listened|listened⟧ badly."
Pig farmers pay the bill. Feed costs in Henan have risen by 140 yuan a tonne since April, ⟦name-variant|Nie Xiaowen|Nie Shaowen⟧ said, while live hogs fetch 11.4 yuan a kilogram, which is below what a hog costs. ⟦pronoun-gender|He|She⟧ does not expect it to last: "They ⟦translator-gloss|(the two governments)|[the two governments]⟧ both eat."
The exchange raised the margin on meal to 8 percent after the close. Trading resumes on Friday at 9 a.m.⟦wire-boilerplate|
Disclaimer: The content of this article is for reference only and does not constitute investment advice.|⟧
