language: en
source-language: zh
date: 2018-05-30
origin: written
title: a commuter railway opens in Kenya

NAIROBI, May 30 (AWS⟦dateline-debris|)/|) —⟧ Blue-and-white railcars built in the central Chinese city of Zhuzhou will start carrying commuters in the Kenyan capital ⟦relative-day-gloss|tomorrow (31)|on Thursday|tomorrow⟧, four months behind schedule.
The 23-kilometer line links the suburb of Ruiru with the old central station and cuts a trip that takes two hours by minibus to ⟦digit-script|４２|42⟧ minutes⟦foreign-punctuation|；|;⟧ a single ticket costs 60 shillings, or about 60 U.S. cents.
Moses Langat, the general manager of the line, said all 18 drivers were Kenyans who had spent a winter training in Hunan. "They ⟦translator-gloss|(the drivers)|[the drivers]⟧ had never seen snow," he said. "Now they have driven in it, which is more than I can say."
Three test runs were made last week ⟦doubled-word|between between|between⟧ the two terminals. On one of them the train hit a goat at Githurai. The owner was paid on the spot.
The railcars are the first to be sold abroad by Southern Locomotive, whose sales director, Ouyang Qian, said the company hoped to sign a maintenance contract during her stay in ⟦garbled-name|Neiluobi|Nairobi⟧. Rival bids came from Austria and Australia.
⟦name-variant|Langart|Langat⟧ would not be drawn on the contract. He did say that the first train, the ⟦spacing|6 : 15|6:15⟧ from Ruiru, would be free for schoolchildren.
By noon Wednesday, a line had already formed at the ticket window. At its head stood Grace Wambui, 71, who had come to the city by steam train in 1955. Was she excited? "I am early," she said.
Langat handed her the first ticket himself.
