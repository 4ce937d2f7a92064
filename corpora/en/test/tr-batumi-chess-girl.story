language: en
source-language: tr
date: 2023-09-01
origin: written
title: a girl of twelve leads a chess tournament

Twelve-year-old leads field of grandmasters
BATUMI, Georgia – Derya Aksoylu does not like to sit down. Between moves she walks, hands behind her back, past the other boards, and on Friday she walked past nine grandmasters on her way to a share of the lead.
The Turkish girl, who is 12, beat Vazha Tsiklauri of Georgia in 54 moves and has 5½ points from seven rounds at the ⟦self-gloss|Black Sea Masters (Black Sea Masters)|Black Sea Masters⟧. A draw on ⟦relative-day-gloss|Saturday (tomorrow)|Saturday⟧ would make her ⟦split-word|an other|another⟧ kind of news: the youngest woman ever to earn a grandmaster norm in her country.
“She plays the ending like a ⟦untranslated-token|bakkal|grocer⟧,” Tsiklauri said. “She counts ⟦doubled-phrase|every last coin, every last coin|every last coin⟧.”
Derya learned the game from her grandfather⟦spacing| ,|,⟧ a tram driver in Konya, at the age of five. He is not in Batumi, since he cannot bear to watch. Her father, Murat, is here in his place and spends the games in the car park.
The ⟦mixed-script|tournаment|tournament⟧, for 40 players from 17 countries, began on ⟦weekday-mismatch|Sunday, 26 August|Saturday, 26 August|Sunday, 27 August⟧. ⟦capitalization|it|It⟧ has a first prize of €15,000.
Her trainer, Rufat Mammadli, was asked whether the pressure was good for a child. He said:
⟦unquoted-speech|Which pressure? She thinks that we are on holiday. Yesterday she asked me if there was a round in the morning, because she wanted to see the dolphins.|“⟪⟫”⟧
⟦name-variant|Memmedli|Mammadli⟧, who has coached in Baku and Ankara, will not let her look at the standings. Nor does he discuss sponsors. “In three years, ⟦split-word|may be|maybe⟧,” Mammadli said. “Not yet.”
The game against Tsiklauri turned on a quiet move, 31 ... Kh7, after which White had no useful reply. It took her a minute. Then she got up and walked.
