language: en
source-language: fa
date: 2021-08-29
origin: written
title: interview about the price of rice

RASHT, Iran, Aug. 29 (Gilan Weekly⟦dateline-debris|)_|) —⟧ Rice of the Hashemi kind cost 45,000 tomans a kilo in Rasht on Sunday, half as much again as in May. Shahla Rezvanfar, who runs the growers' cooperative in Sowme'eh Sara, explains why.
Why is rice so dear?
"Because of the water. The Sefid Rud brought 40 percent less than last year, and the dam at Manjil was opened on ⟦foreign-calendar|20 Ordibehesht|May 10⟧, three weeks late."
Only because of the water?
"No." ⟦pronoun-gender|He|She⟧ laughed. "Because of the middlemen as well. Between Fuman and Tehran ⟦x-and-x|a sack and a sack|a sack⟧ is sold four times."
How much do the growers get?
"⟦digit-script|۲۷|27⟧ thousand. We asked for 32⟦foreign-punctuation|؛|;⟧ the ministry in Tehran told us to wait for the imports from ⟦foreign-exonym|Hendustan|India⟧."
Those imports were to begin in July.
"They begin in October, ⟦timeline-contradiction|a month before|a month after⟧ the end of our harvest in September. ⟦calque|It has been placed on our head|We have been cheated⟧, if you ask me. A ministry with a calendar of its own!"
Deputy Agriculture Minister Shahrokh Shajari denies that. The last time he spoke to the growers was in Astaneh-ye Ashrafiyeh, on Aug. 4. ⟦name-variant|Shadjari|Shajari⟧ said then that nobody would lose a rial.
Is there a new variety?
"Yes. It comes from the research institute in ⟦garbled-name|Los Benios|Los Baños|the Philippines⟧, it drinks a third less and tastes of nothing. We will see what a husband says when I ⟦translator-gloss|(as a woman from Gilan)|[as a woman from Gilan]⟧ put it on the table." The institute in Los Baños, in the Philippines, has sent 12 kilos of seed.
And you, what do you eat?
"Bread," she said.⟦wire-boilerplate|
End of item/2412/|⟧
