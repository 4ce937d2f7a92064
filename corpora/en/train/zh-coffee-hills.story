language: en
source-language: zh
date: 2023-04-11
origin: written
title: coffee growers in Yunnan

KUNMING, April 11 (Southwest Daily) — Growers in the hills around Pu'er are selling their coffee for twice what they got two years ago, and some are pulling up tea bushes to plant more of it.
A ⟦invisible-character|kilo\u{200B}gram|kilogram⟧ of washed arabica fetched 34 yuan ($4.94) at the Simao market on Monday, according to the Pu'er Coffee Exchange. In April 2021 it fetched 16.
Yunnan province grows 98 percent of China's beans, about ⟦number-format|11 ten thousand|110,000⟧ tonnes a year, most of them in Menglian, Lancang and Ximeng counties along the border with Myanmar.
In the village of Banghan, Luo Yufen, 46, was drying the last of the crop on bamboo mats. ⟦pronoun-gender|He|She⟧ has eleven mu of land, a little under two acres, and a husband who still does not like the taste.
"He says it is burned soup," she said. "I tell him the burned soup has bought the motorbike."
The relevant person in charge of coffee at the county's bureau of agriculture, Pan Haiqing, warned growers against uprooting old tea trees. Prices in New York have fallen by a tenth since February, he said, and those in Santos, Brazil, by more.⟦repeated-sentence| Prices in New York have fallen by a tenth since February.|⟧
A drought is a greater worry. The Nanlei river, from which ⟦name-variant|Luo Yufeng|Luo Yufen⟧ and her neighbours water their seedlings, has not been so low since 2010. Only ⟦digit-script|１２|12⟧ millimetres of rain have fallen on Menglian this year.
The best lots never see the market at Simao. Ding Wenxuan, who buys for six cafes in Shanghai and one in Hangzhou, drives up every March with scales, a kettle and cash. This year he met a rival on the road: Alejandro Quiroga, an importer from Medellín, who was looking for beans to sell to roasters in Ghent and ⟦garbled-name|Angteweipu|Antwerp⟧.
"A Colombian who buys coffee in China," Ding said. "I took a picture of him for my wife."
Quiroga, who is married to a teacher from Dali, took 40 sacks. He told the growers that the port of Antwerp tests every container for pesticides and sent them a list, in Chinese, of what they must not spray.
Luo has pinned the list to her door.⟦wire-boilerplate|
(Responsible editor: Tan Li)|⟧
