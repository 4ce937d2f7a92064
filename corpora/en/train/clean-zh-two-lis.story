language: en
source-language: zh
date: 2020-09-17
origin: written
title: clean: interview with a ping-pong umpire

SHANGHAI, Sept. 17 (Sportline China) — Li Xiaoming has umpired 4,112 table tennis matches. He retires on Sunday, after the final of the city league, in which, for once, nobody on the table will be named Li. His deputy, Li Xiaomin, takes over. They are not related, and they are tired of being asked. He spoke in the canteen of the Luwan gymnasium.
Q: Mr. Li, did you ever get one wrong?
A: Yes.
Q: Which?
A: Suzhou, 1996. An edge ball.
Q: Did anyone notice?
A: The ball did. (Laughs.) And Liu Guizhen, who lost the point. I sent her a box of mooncakes. She sent it back. I sent it again. She sent it back again.
Q: The 11-point game came in 2001. Better or worse?
A: Better better, I would say. It used to go 21-19, 19-21, 22-20 and then there'd be two more. We had had a 91-minute match that spring.
Q: And the plastic ball?
A: No.
Q: No?
A: No, no, no.
Q: You are known for your silence.
A: "He who knows does not speak," says Laozi. He also umpired.
Q: What is in the bag?
A: A net gauge, 15.25 centimeters. Two coins, a yuan and an old fen. A card, yellow. A card, red. The red one is as good as new.
Q: You never used it?
A: In Ürümqi, once, on a man who bit the bat. I won't say "who." He's on the board of the CTTA now.
Q: What will you do on Monday (Sept. 21)?
A: Sleep. Then I'll go to my wife's cousin in Wuwei, in Gansu. She (the cousin) has a table in her yard, but no net.
Q: What do you use?
A: Bricks.
