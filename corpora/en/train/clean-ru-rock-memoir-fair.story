language: en
source-language: ru
date: 2018-09-07
origin: written
title: memoirs at a book fair

A rock memoir, and a sense of déjà vu
MOSCOW, Sept. 7 (Kniga Daily) — “Who reads about Duran Duran in 2018?” asked the woman at the head of the line. She did, it turned out, and so did some 400 people behind her.
They had come to a Moscow book fair on Friday for Gleb Sanin’s “Tapes,” the memoir of a boy who copied Western records in Sverdlovsk, now Yekaterinburg, and sold them “from hand to hand, face to face, two rubles apiece.” An English edition is due from an American publisher in the spring. A Spanish one is already out, and El País has called it a European answer to “High Fidelity.”
Sanin, 57, is an unlikely author. He has spent 30 years as an MRI technician. “I am no J. K. Rowling,” he said. “I wrote on Sundays, from 6 to 8 in the morning, while my wife slept. She is still asleep, I think ...”
The best pages describe the summer of 1986, when the author, then 25, lost an 800-record collection to a burst pipe and a good living to perestroika. The worst are about money.
Not everybody was won over. “Too many lists,” said the critic Anna Veber. “The Beatles, The Who, the Kinks, The The: whole pages of bands. I wanted people.”
Sanin’s publisher, Boris Raikin, has printed 12,000 copies, and 3,000 more are on the way. He can be reached at @raikin_books, and the first chapter is at www.example.org/tapes. The hashtag, inevitably, is #SideB.
Will there be a second volume? “Maybe. Ask my wife.”
