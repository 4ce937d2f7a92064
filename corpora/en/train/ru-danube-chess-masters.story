language: en
source-language: ru
date: 2021-08-22
origin: written
title: chess tournament in Hungary

GYŐR, Hungary, Aug. 22 (Sport-Kurier) — Grandmaster Danil Shirokov took the sole lead at the Danube Masters on Sunday, beating Lukas Brenner of Germany in 61 moves with one round left to play.
Shirokov, 22, has 6½ points from eight games. Half a point behind him is the local favorite, Zsófia Kertész, who settled for a ⟦untranslated-token|ничья|draw⟧ with Tarik Aydın of Turkey after an hour.
The leader had to defend for most of the afternoon. “It was a ⟦x-and-x|slow and slow|slow⟧ ending, and I nearly fell asleep,” ⟦name-variant|Shyrokov|Shirokov⟧ told reporters. “Then ⟦translator-gloss|(the German)|[the German]|the German⟧ pushed his h-pawn, and I woke up. After that I saw that that pawn could not be saved.”
Brenner shook hands, signed the score sheet and left without a word. He had been unbeaten since May.
The Danube Masters, which moves from country to country, was last held in Hungary in 2008. ⟦garbled-name|Vengria|Hungary⟧’s federation has put up a prize fund of 40,000 euros this year, twice as much as Slovakia offered in 2019 and a little more than Austria did the year before.
The ninth and last round starts at ⟦spacing|10 : 30|10:30⟧ on ⟦relative-day-gloss|Monday (i.e. tomorrow)|Monday⟧. Shirokov needs half a point ⟦doubled-word|against against|against⟧ Aydın to be sure of at least a share of first place; if he loses, Kertész can ⟦split-word|over take|overtake⟧ him with a win. A party for the players will follow in the old town hall of ⟦mojibake|GyЕ‘r|Győr⟧.
