language: en
source-language: he
date: 2019-07-16
origin: written
title: tug crews strike at Haifa

⟦invisible-character|\u{200F}HAIFA|HAIFA⟧, July 16 (Gal Economics) — Fourteen ships lay at anchor off Haifa on Tuesday because the crews of the port's five tugs had gone to the beach.
They went in uniform. "We were told that we are a luxury," said Shimon Buskila, who has steered the tug Dalit for 19 years and spoke from a deck chair at Bat Galim. "So we try to be one."
The strike began at 6 a.m. ⟦relative-day-gloss|yesterday (Monday)|on Monday|yesterday⟧. At noon the labor court in Haifa ordered the crews back; by evening all 38 men had reported sick.⟦stray-fragment| Were.|⟧
The dispute is over the new Bayport terminal, which a company from Shanghai will run from 2021 with tugs of its own. The committee of the port workers fears for 66 jobs. The Israel Ports Company speaks of a dozen.
Each ship that waits costs its owner about ⟦number-format|$ 25,000|$25,000⟧ a day. Among them are the car carrier Istra Leader from Koper, with 2,100 cars, and the Anna Sibylla, which brings wheat from Constanța and whose master, Radu Pîrvu, has sent the port a bill for his crew's ice cream.
Two ships gave up and sailed, one for Ashdod and one for ⟦foreign-exonym|Yavan|Greece⟧. Ashdod's tugmen have promised not to touch either, though nobody has ⟦untranslated-token|בינתיים|so far|meanwhile⟧ asked the one that went to Piraeus.
"This is ⟦x-and-x|a war of a war|a war⟧ that the port cannot win and I cannot lose," said the chairman of the committee, Meir Turgeman. ⟦literal-name|Interpreter|Turgeman⟧ was elected in May with 52 percent.
The finance ministry's director of wages, Kobi Landau, took another view. He said the crews of Haifa earn 41,000 shekels ($11,600) a month and more with overtime. "They have had a good sea," Landau said. "The exporters of Israel have had a bad one."
Judge Iris Halevi-Stern will hear both sides again on ⟦weekday-mismatch|Wednesday, July 18|Thursday, July 18|Wednesday, July 17⟧.
At Bat Galim, Buskila folded his chair at four. The wind had turned to the northwest, and he wanted to see how the ships lay.
