language: en
source-language: fa
date: 2023-02-15
origin: written
title: a family final at the chess board

Sister beats brother, and then beats brother
YAZD, Iran, Feb. 15 (Pawn & Rook) — Parnian Dehqani, 15, won the Yazd Open on Wednesday by beating her twin, Parham, in the final, a day after she had beaten her elder brother, Pedram, in the semifinal.
“He is a better player,” she said of Parham. “Today he was not.” And of Pedram? “Likewise.”
The three Dehqanis, who are not related to the grandmaster Arash Dehghan, another guest of the tournament, learned the game from a library book, “Chess for Absolute Beginners,” which they have since returned. The fine was 40,000 rials. That is about 10 cents.
The final lasted 71 moves and five and a half hours. From move 30 or so the twins were neck and neck, step for step; then, at 16:40, Parham touched a bishop, thought better of it and had to move it all the same. “I saw it at once,” he said. “I saw it before I let go. Too late.”
An arbiter from Graz, Austria, watched over the board with an Iraqi colleague. Neither had anything to do. “I read an entire newspaper,” the Austrian said. “Even the chess column.”
Their mother, Mahin Dehqani, a seamstress, could not bear to look. She sat in the yard with a glass of tea and waited for news.
“A boy came out and said, ‘Your child has lost.’ So I cried a little.
“Then another boy came out and said, ‘Your child has won.’ So I cried a little more. I ask you: what is a mother to do?”
The prize is 200 million rials and a place in the Asian under-16 event, which is to be held in Tashkent from May 2 to May 10. Be it first prize or last, the family said, it will go towards a second board.
