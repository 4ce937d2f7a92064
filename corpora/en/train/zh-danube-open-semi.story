language: en
source-language: zh
date: 2018-11-10
origin: written
title: teenager reaches table tennis final

BUDAPEST, Nov 10 (Sportline China) — Qiu Mengyao reached the women's singles final of the Danube Open on Saturday with a ⟦x-and-x|calm and calm|calm⟧ 4-1 win (11-7, 9-11, 11-4, 11-8, 12-10) over Ioana Drăgan of Romania.
The 19-year-old from Chengdu, ranked 61st in the world, will meet Haruka Nitta of Japan in the best-of-seven final on ⟦weekday-mismatch|Monday, 11 November|Sunday, 11 November|Monday, 12 November⟧.
Qiu won ⟦digit-script|５８|58⟧ per cent of the points on her own serve⟦foreign-punctuation|、|, ⟧saved three game points in the fifth and never once looked at the scoreboard.
"I only heard the crowd at the end," she said. "My coach had told them ⟦translator-gloss|(the Chinese supporters)|[the Chinese supporters]⟧ to be quiet, and they were not quiet at all."
Drăgan, 31, who had knocked out the top seed on Thursday, took a medical time-out for a sore wrist after the third game. She made no excuses. "I was beaten by a better player⟦spacing|."Qiu|." Qiu⟧ was her first opponent under 20 since the spring.
It is the third final of the season for Qiu, a left-hander, and her first outside Asia.⟦stray-fragment| Come.|⟧
Her coach, Hao Jianping, who won a team silver medal in 1989, was asked about her chances of winning in ⟦garbled-name|Budapeisi|Budapest⟧. He laughed, then said:
⟦unquoted-speech|Nitta has beaten her twice this year, and I was there both times. Ask me again after the third game. If we are still on the table by then, I will start to hope.|"⟪⟫"⟧
Play in the final begins at ⟦spacing|10 : 30|10:30⟧ local time on ⟦relative-day-gloss|Sunday (tomorrow)|Sunday⟧. The hall, which seats 4,200⟦unbalanced-pair|)|⟧, is sold out. The men's final, between two players named Wang, follows at 12:15.
