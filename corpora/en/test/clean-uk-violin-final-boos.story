language: en
source-language: uk
date: 2025-06-14
origin: written
title: final of a violin competition

KHARKIV, June 14 (Muzyka) — They booed the jury. They booed for four minutes, by the clock, and then they sang, and the winner of the Horovenko violin competition, Itzel Moreno of Mexico, stood in the middle of the stage not knowing whether any of it was for her.
It wasn’t. The public’s favorite, Ostap Bilyi, 17, had come third on Saturday evening after what the critic Lidiia Franko called “an hour of honest playing, and a European-class cadenza.” His crime: a string had snapped in the Sibelius, and he had gone on without it.
The rules (Article 9.3) say that a finalist “shall not interrupt the work.” He didn’t. They also say that “the work shall be given complete.” It was, said his teacher, “less eleven notes.” The jury voted 5-4.
“I can live with third,” Bilyi told reporters, and grinned. “My grandmother can’t. She was the loud one. Row 12.”
Moreno, who is 24 and studies in New York, New York, with a pupil of a pupil of Leopold Auer, played the Tchaikovsky concerto. She was, by any standard, very, very good. “Somebody had to win,” she said. “I am sorry that it had to be me — no, I’m not.”
The prize is $25,000 and the loan of a 1741 violin. Second came An Min-seo of South Korea. An’s brother, An Min-jae, had been second, too, in 2019; in between, the competition was not held.
The gala concert, at 7 p.m. on Sunday, June 15, will be streamed at https://example.com/gala. Bilyi will play. On four strings, one hopes.
