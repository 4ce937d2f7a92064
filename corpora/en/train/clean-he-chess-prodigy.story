language: en
source-language: he
date: 2023-08-17
origin: written
title: clean: a chess prodigy from Ashdod

ASHDOD, Israel, 17 August (Gal Sport) — She is 11, she is missing a front tooth and on Wednesday she beat a grandmaster.
Maya Zilberstein needed 63 moves to defeat Péter Halmosi, of Hungary, in the fifth round of the Ashdod Open. She is the youngest Israeli, girl or boy, to have beaten a player of that rank in a classical game, the federation (ICF) said.
"I had a pawn, and then I had two," she told reporters. "I just kept going."
Halmosi, 46, was generous. He told the club's website, ashdodchess.example/news: "She played like an old woman. I mean that as praise: no hurry, no fear, no mistakes."
Maya learned the rules at five from her grandfather, Zvi Silberstein. (The family spells its name two ways; a clerk at Haifa port in 1949 and another in 1951 are to blame.)
He had been a tram driver in Cluj, and then a night porter in Ashdod, and he played by post with a friend in Bora Bora, of all places. One game lasted from 1983 to 1991. It was a draw.
Her coach, an ex-Soviet master named Ilya Brodsky, lets her train for an hour a day. Not more. "Chess can not only sharpen a child," he said, "it can swallow one."
With three rounds to go, Zilberstein has 3½ points out of 5 and shares 14th place. The leader is Arjun Deshpande, an Indian, with 5/5. Today's pairing gives her Black against a UN interpreter from Geneva, Solène Favre, rated 2217.
Round six starts at 15:30. The Open ends on Saturday, 19 August, the day before Maya's birthday.
She will be 12. She would like a dog.
