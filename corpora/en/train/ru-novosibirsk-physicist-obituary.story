language: en
source-language: ru
date: 2023-09-17
origin: written
title: obituary of a plasma physicist

NOVOSIBIRSK, Sept. 17 (Sib-Nauka) – Evelina Markovna Raitsin, the physicist who spent half a century trying to keep a bottle of fire from touching its walls, has died in Akademgorodok. She was 91.
Raitsin came to Siberia in 1959 with two suitcases, one of them full of vacuum valves. The Institute of Nuclear Physics had at that time ⟦number-format|1 400|1,400⟧ employees and one canteen. ⟦pronoun-gender|He|She⟧ used to say that the important results were all obtained in the queue.
Her field was the open trap, a tube in which magnets hold a plasma of ten million degrees. The one that she built with Gennady Dorf in 1975 ran for 31 years.⟦stray-fragment| Worked.|⟧ It is now in the yard, and birches grow through the coils.
“She could hear a leak,” said Arkady Lomonosov-Kern, her last doctoral student. “She walked along the pipe, stopped and said: here. We laughed. Then we found it. Then we did not laugh any more.”
Raitsin was let out to conferences only in 1988. The first was in ⟦foreign-exonym|Varshava|Warsaw⟧, ⟦timeline-contradiction|a year later, in 1987,|a year later, in 1989,⟧ the second in Kyoto. In ⟦garbled-name|Garkhing|Garching⟧, near Munich, she met ⟦self-gloss|Irmgard Pohl (Irmgard Pohl)|Irmgard Pohl⟧, who had read all her papers in a translation that called her Mr. Raitsin. The two wrote to each other for 30 years. Pohl, who still lives in Garching, has given the letters to the archive.
In the 1990s, when wages came late or not at all, she grew potatoes behind the accelerator. ⟦calque|By the way, not bad ones|They were not bad ones⟧, colleagues recall⟦unbalanced-pair|”|⟧. She refused an offer from Princeton. “What would I do with the cat?” she asked.
She had no children and four cats, all of them named Maxwell.
The academy will hold a memorial session on ⟦relative-day-gloss|Wednesday (in three days)|Wednesday⟧. ⟦name-variant|Raytsyn|Raitsin⟧ asked that there be no music, and no minute of silence either. “One question each,” her will says. “And let it be a good one.”⟦translator-note|
[The translation keeps the patronymic in the first mention only.]|⟧
