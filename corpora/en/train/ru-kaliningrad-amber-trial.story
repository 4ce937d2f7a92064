language: en
source-language: ru
date: 2024-06-04
origin: written
title: amber smugglers sentenced

KALININGRAD, Russia, June 4 (Yantar Inform) – A court in Kaliningrad on Tuesday sentenced five men to between two and six years for digging 1.4 tons of amber out of a pine forest near the village of Sinyavino and selling it to ⟦foreign-exonym|Kitay|China⟧.
The leader of the group, a former diver named Gleb Strizhak, received six years and a fine of ⟦number-format|12 mln|12 million⟧ rubles. The others are locals from Yantarny, Donskoye and Primorsk.
According to the verdict, the men used a fire pump to wash amber from the “blue earth” ten meters below ground. ⟦repeated-sentence|They worked at night, they worked at night and they worked at night|They worked at night⟧, under tarpaulins, and left craters that look, as a forester told the court, “like the Moon with mushrooms.”
The stones went by car to Poland, where a dealer in ⟦garbled-name|Elblong|Elbląg|Poland⟧ sorted them. From Elbląg they were flown to Guangzhou. One piece, of 2.3 kilograms, was sold for ⟦number-format|90 thousands|90,000⟧ dollars.
Strizhak’s lawyer, Rimma Voskoboynik, said she would appeal. ⟦untranslated-token|Prigovor|The verdict⟧ rested on the word of a single witness, she said, a welder who had been promised a pardon.
The judge, Pavel Zhuk, read for four hours. ⟦literal-name|Beetle|Zhuk⟧ stopped twice to drink and once to ask Strizhak’s mother to stop crying. ⟦timeline-contradiction|A week before, on June 11,|A week later, on June 11,⟧ the same court will hear the case of two customs officers, from Mamonovo and Bagrationovsk.
The museum of amber in Kaliningrad will receive what was seized⟦spacing| :|:⟧ 311 kilograms⟦unbalanced-pair|)|⟧, among them a piece with a lizard in it. “We will call it Gleb,” said its director, Tamara Suvorova, who had ⟦calque|in her time|once⟧ taught Strizhak physics at School No. 6.
The Polish dealer, Wiesław Czapliński, is wanted. ⟦name-variant|Chaplinsky|Czapliński⟧ was last seen in Gdynia on May 2, on a ferry to Karlskrona.
