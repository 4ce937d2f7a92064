language: en
source-language: zh
date: 2019-11-08
origin: written
title: clean: badminton, the Fuzhou quarterfinals

FUZHOU, Nov. 8 (Sportline China) — Scores from Friday's quarterfinals of the Minjiang Open (seeds in parentheses):
Men: Wen Zihao (3), China, bt Weng Zihao, China, 21-18, 9-21, 30-29. Anders Krogh (1), Denmark, bt Lin Po-yu, Taiwan, 21-7, 21-7. Rahul Pai-Kotian, India, bt Kenta Nishida (4), Japan, 22-20, 21-19. Ko Sung-min, Korea, w/o Tan Boon Hock (2), Malaysia.
Women: Cai Cai (1), China, bt Busanan Thongkam, Thailand, 21-11, 21-13. Xing Xing, China, bt Carolina Vidal-Vidal, Spain, 13-21, 21-13, 21-13.
The match of the Zihaos, Wen and Weng, took 97 minutes. They shared a room at the provincial school in Zhangzhou for six years, and they share it again this week, because the hotel thought that it was one booking.
"I know how he sleeps," Wen said. "He knows how I serve. It was not a quiet night."
At 29-all in the third game a feather came off the shuttle. The umpire, Jean-Luc Luc of Mauritius, would not change it. Weng did what he could. It fluttered, it fell; it was out.
Krogh needed 28 minutes. "I had a bus at six," the Dane said. He, too, had once lost there 7-21, 7-21, in 2014.
Tan, 33, withdrew with a calf strain. "It's the same old same old," he told the BAM's website. He is to be scanned in Ipoh on Tuesday.
The semifinals are on Saturday (Nov. 9) at 1 p.m. on courts 1 and 2. Cai Cai plays Xing Xing, and the announcer has been practicing.
