language: en
source-language: fa
date: 2024-01-16
origin: written
title: sturgeon talks in Baku

BAKU, Azerbaijan, Jan. 16 (Caspian Bulletin) — A day after they sat down together for the first time in four years, officials from the five Caspian states were still arguing on Tuesday over how many sturgeon are left to argue about.
The talks opened on Monday, Jan. 15, and are due to end on Wednesday, Jan. 17. On the eve of that closing session, three questions were open: who counts the fish, who pays for the counting, and who believes the count.
“You cannot divide what you have not measured,” said Iran’s chief negotiator, Hamid Pazouki, an MP from Gilan province. “They [the poachers] measure it every night.”
A UN envoy and an EU observer attended. The session was led by an Australian, Dr. Neil Farquharson, whom two speakers in a row introduced as an Austrian. He let it pass. “Vienna, Sydney — I like both,” he said.
A 2019 survey by the Food and Agriculture Organization (FAO) put the sea’s beluga population at a tenth of the level of the 1960s. A working group met again and again, line by line, from 9 a.m. until well after 8 p.m. It agreed on the preamble. That was all.
Pazouki, who has attended all 11 rounds, took the long view when he spoke to reporters in the lobby.
“When I first came to these meetings, I was the youngest man in the room. My hair was black. There were more fish, and there was less paper.
“Now there is a great deal of paper. I am told that that is progress, and perhaps it is. But I should like to eat caviar once more with an easy conscience [he laughed], and so would you.”
Kazakhstan will be the host next year... or the year after.
