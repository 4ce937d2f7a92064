language: en
source-language: zh
date: 2024-03-19
origin: written
title: a blind shrimp from a cave in Libo

GUIYANG, March 19 (Science Bulletin China) — A blind, white shrimp as long as a grain of rice has been found in a cave in southern Guizhou, where it had lived unseen under the feet of tourists, biologists said Tuesday.
The animal has no eyes, 10 legs and feelers twice as long as itself. It was caught with a kitchen sieve by Mo Yanfei, a doctoral student at Guizhou Normal University, in a pool 900 meters inside the Shuiyan cave near Libo.
"I had dropped my glasses," Mo said. "I was looking for them, and something was looking for me, only it could not look." ⟦pronoun-gender|He|She⟧ has named it after her grandmother, who was ⟦x-and-x|blind and blind|blind⟧ and a good cook.
The paper, in the journal Cave Zoology, was written with her professor, Long Guanghai, and with Simone Ferracuti of the museum of natural history in ⟦garbled-name|Weiluona|Verona⟧, who compared the shrimp with 14 others in the Verona collection.
Guizhou has more known caves than any other province, about ⟦number-format|1.1 ten thousand|11,000⟧, and only one in 20 of them has been searched for animals. Long's group has described beetles from Suiyang, a fish from Anlong and, in 2019, a snail from the same Shuiyan cave that is smaller than a full stop.
⟦calque|According to the introduction of|According to⟧ Long Guanghai, the shrimp lives on bat droppings, which the stream brings twice a year⟦foreign-punctuation|；|;⟧ between the floods it fasts. ⟦digit-script|２３|23⟧ of them have been seen so far. They swim on their backs.
The county closed the inner part of the cave on March 11, ⟦timeline-contradiction|a week after|a week before⟧ the paper came out on March 18. The company that runs the show cave, with coloured lamps and a boat, was not happy. Its manager, Meng Changshun, had planned a lift.
"They ⟦translator-gloss|(the scientists)|[the scientists]⟧ tell me that the shrimp needs the dark," Meng said. "So do my bats, so did my lamps. ⟦name-variant|Long Guanhai|Long Guanghai⟧ is a polite man and I have switched them off."
He would like to be told, though, whether it can be eaten. It weighs four milligrams.
