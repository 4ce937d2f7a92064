language: en
source-language: zh
date: 2022-10-18
origin: written
title: a record price for an old oolong

Old oolong fetches record price in Xiamen
XIAMEN, China (Minnan Post) — A tin of oolong packed in 1921 was sold on Tuesday for 1.24 million yuan ($172,000), more than twice the estimate of 400,000-500,000 yuan, after a bidding war between a Malaysian collector and an anonymous caller.
The caller won. The hammer fell at 4:10 p.m.
"You drink it step by step: first the smell, then the color, then the taste," said Hong Yiqun, the auctioneer, who tried a gram of the tea in September. "It was like an old library — dry, sweet, a little dusty. I had to sit down."
Hong (58) has sold everything from jade to jukeboxes. That that tin survived at all is, in her view, a small miracle. It spent the war years in Penang, the 1950s in Macau and the next six decades in a kitchen cupboard in Bagan Serai, a town in Perak, next to the flour.
Is it safe? A laboratory at a European university (the seller would not say which) found "no mold, no lead, no hope of a second infusion."
Prices for aged tea rose more and more steeply after 2015. The peak came in the spring of 2021, when a cake of Pu'er went for 11.2 million Hong Kong dollars. [Pu'er is named after a city in Yunnan.] Then the market fell by 35-40%.
Bidders could follow the sale at www.minnan-auctions.example/live, under the hashtag #OldLeaf, or by writing to bids@minnan-auctions.example; 212 of them did. A second tin, with a dent, comes up on Saturday, Oct. 22.
Would Hong bid for it herself? Not a chance.
"I am an honest woman with a mortgage," she said. "I drink what is in the pot."
