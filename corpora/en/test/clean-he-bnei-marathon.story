language: en
source-language: he
date: 2023-01-31
origin: written
title: clean: a marathon without a winner

TIBERIAS, Israel, Jan. 31 (Gal Sport) — Nobody won the 46th Kinneret Marathon. The stewards met for 11 hours on Sunday and Monday and could not find out who had run it.
Three men reached the tape together on Friday (27 January) in 2:14:09. Two wore the number 117. The third wore none.
"It's simple, and it isn't," said the race director, Shlomit Bar-Or-Barak.
Mekonen Tadese, 24, of Rehovot, had been given 117. So had Mekonnen Taddese, 29, of Netanya, a different man with a different mother. The computer thought they were one. Both have run in 2:13, both train with the club Hapoel Emek, and each waited for the other at 32 km, by the cemetery of Kinneret, where the wind comes round.
"He waited, so I waited," said Mekonen.
"I waited, so he waited," said Mekonnen. "What would you have done?"
The man without a number is Jakub Wrona from Gorzów Wielkopolski, in Poland, a baker on holiday. He had gone out to buy milk in Tzemach. He still had it with him at the finish, 1 litre, 3%.
The rules (§7.3) say that a runner without a number has not run. They do not say what two runners with one number have done. The IAA asked World Athletics, in Monaco; Monaco asked for the rules in English; the rules were sent.
The women's race had a winner, and what a winner: Lonah Chepkirui-Amir, 34, whose 2:25:40 beat the course record by 4:04. "I didn't see any of that," she said of the men. "I was behind. Then I was having tea."
The prize, 40,000 shekels, will be split into three. Wrona has declined his third. "Buy a second number," he wrote.
