language: en
source-language: ru
date: 2020-03-01
origin: written
title: volleyball in the Urals

PERM, March 1 (Ural Sport) — Perm’s women came back from two sets down on Sunday to beat Lipetsk 3-2 (23-25, 19-25, 25-21, 25-23, 15-13) and go into the playoffs with nine wins in a row.
“In the second set I ⟦mojibake|couldnвЂ™t|couldn’t⟧ feel my hands,” said the captain, Olesya Shchukina. ⟦literal-name|Pike|Shchukina⟧ said the heating in the Molot hall had failed in the afternoon.
Lipetsk’s ⟦x-and-x|block and block|block⟧ held until the Serbian opposite Jelena Marković twisted an ankle at 12-12 in the third set. The coach of Lipetsk, Vadim Porotov, ⟦calque|stated his disagreement with the judging|protested against the refereeing⟧ and was shown a red card.
“A red card is a color, not an argument,” Porotov said later. His assistant, Inna Gulyaeva, spoke of ⟦article|an one-sided|a one-sided⟧ evening. ⟦pronoun-gender|He|She⟧ played for Perm in the 1990s, when it was still called Metafrax.
The hero was a reserve. Ulyana Belonogova, 19, came on in the fourth set and served seven times in succession. She had flown in from Tyumen ⟦timeline-contradiction|the day after|the day before⟧, on Saturday, with a cold.
⟦name-variant|Bielonogova|Belonogova⟧ comes from Kudymkar, a town of 30,000 people, where her mother trains the firefighters’ team. She will play for a club in ⟦garbled-name|Konelyano|Conegliano|Italy⟧ from August. Conegliano, in the Veneto, has eleven players from nine countries.
Uralochka beat Chelyabinsk 3-0 in ⟦split-word|Yekaterin burg|Yekaterinburg⟧, and Tula lost 1-3 to Kaliningrad. ⟦doubled-phrase|In the other match, in the other match,|In the other match,⟧ Saratov beat Krasnoyarsk.
The playoffs begin on ⟦weekday-mismatch|Friday, March 14|Saturday, March 14|Friday, March 13⟧.
