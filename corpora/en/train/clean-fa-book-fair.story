language: en
source-language: fa
date: 2024-05-14
origin: written
title: crowds at a book fair

Tehran book fair draws readers young and old
TEHRAN, May 14 (ANA) — Long lines formed again on Tuesday at the Tehran International Book Fair, where publishers said that what most buyers had had in mind was a bargain.
The fair, which opened on Wednesday, May 8, runs until Saturday, May 18. Translations of J. K. Rowling and J. R. R. Tolkien sold out within an hour on the first morning. A European publisher who asked for 40 extra copies of a cookbook was offered four. “So be it,” she said.
There was very, very little room to move in the hall of small presses, where rivals sit side by side. Nasrin Pouyan, who prints about a dozen titles a year, is no relation of Nasrin Pouya, an illustrator with a stall directly opposite. “We get each other’s mail,” Pouyan said. “Once we got each other’s tax bill.” Pouya, 44, nodded. She had paid it.
Poetry did well, as ever: three editions of Hafez, two of Rumi and one of Forough Farrokhzad had to be reprinted overnight.
Morteza Sabouri, 66, has sold books face to face since he was a boy. He was asked whether the printed page had a future.
“My father had a shop when there was one radio in our street. He said that that was the end of reading. He was wrong.
“Then came television, and I said it myself. I was wrong too. Now my grandson says it about the telephone. Who knows? Not me. But he came here today and bought three books.”
The Majlis culture committee is weighing a paper subsidy of 1.5 trillion rials ($2.5 million). A spokesman, reached at press@bookfair.example, said a decision was near.
