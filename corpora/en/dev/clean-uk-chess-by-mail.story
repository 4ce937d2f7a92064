language: en
source-language: uk
date: 2021-03-10
origin: written
title: clean: a game of chess lasts 31 years

MYRHOROD, Ukraine, March 10 (Poltava Notes) — White to move, and it has been White’s move since November.
Mykola Hnatenko, a retired vet in Myrhorod, began a game of chess by post with Nikola Ignjatović, a dentist in Kragujevac, Serbia, on May 1, 1990. They have made 47 moves each. They’ve never met.
“A letter took 11 days,” Hnatenko said. “Then there was a war there, and a letter took four months. Then there was a war here.”
The cards are in a shoe box. On the first, Ignjatović wrote “1. e4”, and nothing else. On the ninth he asked about the weather. By the 20th the two were writing four pages about wives, knees and plums, with a move at the end, and three times they forgot the move.
In 1999, when bombs fell on the car works in Kragujevac, Hnatenko sent a card that read: “No hurry. No hurry at all.” In 2015 the answer came back the same, word for word.
Who is ahead?
“He is,” said Hnatenko.
“He is,” said Ignjatović, by telephone. (Neither had ever heard the other’s voice until a reporter held two phones together on Wednesday. There was a long, long silence. Then one of them laughed, and then they both did.)
By their rules a move may take as long as it takes. The computer of Hnatenko’s granddaughter says that Black can force mate in 14, which, at the present rate, would be in 2030. She hasn’t told him. “I haven’t asked,” he said.
On Thursday, March 11, he means to post 48. Rd1, or 48. Rd2. One loses slowly; one loses very slowly.
