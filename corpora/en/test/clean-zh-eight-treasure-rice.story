language: en
source-language: zh
date: 2018-02-14
origin: written
title: clean: a New Year pudding and its poem

NINGBO, China, Feb. 14 — Eight-treasure rice is a pudding that must not fall apart, says Madam Zhu Zhu, and it must have eight treasures, not seven.
She is 82 and has made it for each New Year's Eve since 1956, save in 1961, when there was no rice. This year the eve falls on Thursday (Feb. 15), the 30th day of the 12th lunar month, and the Year of the Dog begins on Friday.
For six people she takes:
500 g glutinous rice, soaked overnight
60 g lard ("Lard. Not oil. Lard.")
80 g sugar
250 g red bean paste
16 jujubes, 8 lotus seeds, 8 candied kumquats, and the rest of the eight from what is in the house
Steam the rice for 30 min. Stir in lard and sugar. Line a bowl with the fruit, half of the rice, the paste, the other half. Steam for 1½ hours. Turn it out. Pray, if you do.
Her neighbour in Zhuangshi, Mrs. Zu, does it with osmanthus. Mrs. Zu is from Shaoxing. "What can one do," Madam Zhu says, and shuts the window.
She learned the dish from her mother-in-law, Shen Shen-shi, together with a rhyme to count the minutes by:
Rice, rice, be white,
Pot, pot, hold tight;
One for the stove god, one for the door,
One for the one who will come no more.
The one was Shen's brother, Shen A-da, a stoker, who sailed from Ningbo on the SS Hsin Peking in 1937 and was last heard of at Tanjung Priok. A bowl is set for him still.
"My grandson asks whether he'd be 110," she says. "I tell him: he'd be hungry."
How does she know that it is done? "I know," she says. And how, she is asked, should others know? "They should ask me."
