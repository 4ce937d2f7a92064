language: en
source-language: zh
date: 2025-07-24
origin: written
title: a smelter in the Copperbelt restarts

⟦translator-note|Below is the English translation of the article:
|⟧KITWE, Zambia, July 24 (Mining Wire Asia) — A copper smelter that has stood cold since a wall of its furnace burst in March will be lit again on Friday, its Chinese owner said.
Huayan Metals of Nanchang has spent $41 million on repairs at the plant outside Chambishi, where four men were burned, one of them fatally. Its managing director in Zambia, Xiong Bingwen, said the new wall was twice as thick as the old.
"They ⟦translator-gloss|(the union)|[the union]⟧ chose the inspector, and we paid him," Xiong said. "I think that is a good order."
The inspector, Pieter Labuschagne of Pretoria, passed the furnace on Tuesday. ⟦timeline-contradiction|Two days before|Two days after⟧ his visit, on Thursday, the labour ministry in Lusaka lifted its order to stop work.
The Mineworkers' Union of Zambia had wanted more. Its branch chairman, ⟦self-gloss|Brighton Musonda (Brighton Musonda)|Brighton Musonda⟧, said that 1,150 people had lived on half pay for four months and that some had sold their roofing sheets.
The union and the company are to sign a wage agreement on ⟦weekday-mismatch|Wednesday, July 29|Tuesday, July 29|Wednesday, July 30⟧ in Kitwe. It gives smelter workers 3,200 kwacha ($139) more a month and, for the first time, a doctor on the night shift.⟦repeated-sentence| It gives smelter workers 3,200 kwacha more a month.|⟧
The dead man's name was Emmanuel Chanda. He was 27 and played in goal for Nchanga Rangers' reserve team. His mother, Bertha Chanda, a market trader in Chingola, has been paid 610,000 kwacha. She has not signed the receipt.
"A receipt is for a thing that you have bought," she told a reporter from Ndola.
Zambia, which dug 820,000 tonnes of copper last year, wants to reach 3 million by 2031. Mines and smelters owned by companies from China, Canada and Switzerland are reopening shafts at Luanshya, Mufulira and Konkola ⟦unbalanced-pair|(|⟧with money lent against metal that is still in the ground.
Xiong, who came to Chambishi from Jiangxi in 2009, said he would light the furnace himself. He explained:
⟦unquoted-speech|If I am wrong, then I should be the nearest. My father lit a furnace in Jiangxi every year of his life, and he always sent the others out of the hall first.|"⟪⟫"⟧
