language: en
source-language: es
date: 2022-05-12
origin: written
title: clean: an old pelota court

Basque village votes to keep the wall
ARANTZA, Spain, May 12 (EFE) — For 138 years the boys of this village have hit a ball against the church. On Thursday their grandmothers voted that it should stay that way.
The diocese had asked to repair the wall (it leans by about 2.5 inches) and to move the pelota court "elsewhere." Where elsewhere? Nobody said.
By a show of hands, 204 to 19, a village assembly told the bishop no.
"I was kissed at that wall," said Maritxu Goikoetxea, 81. "Twice. Not by the same man."
The parish priest, the Rev. Joseba Iriarte, abstained. He plays there himself, badly, on Mondays and Fridays from 6:30 to 8.
An engineer hired by the town hall, Nerea Iriarte — a cousin — found that the wall can stand for another 30 to 50 years if the drains are cleared. Her report, 12 pages long, cost less than one lawyer's letter: 450 euros ($467).
The bishopric in Pamplona said that it "takes note." A day before the vote, on Wednesday, May 11, it had offered a compromise: a new court behind the school, with a roof, an electronic scoreboard and seats for 300.
The offer came with an 11-page contract, in Spanish and Basque. There was one clause the villagers liked less and less the more they read it. No ball was to be struck "during Mass, vespers or any other act of worship."
"What about funerals?" asked the mayor, Xabier Errandonea, of the left-wing coalition EH Bildu. "Half of us were carried past that wall to the sound of a game. My uncle would have had a word to say about it."
A match was in progress as he spoke. It ended 22-17. The Gorria twins won; they always do.
"Is that it?" a visitor asked.
"That's it," said the mayor.
