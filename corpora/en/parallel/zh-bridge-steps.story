language: en
source-language: zh
date: 2023-04-06
origin: written
title: a bridge with too many steps

CHONGQING, April 6 (BNA) — A footbridge with 214 steps was opened in Chongqing on Thursday⟦foreign-punctuation|，|,⟧ and nobody over sixty can use it. “I turned back at the ⟦untranslated-token|中间|middle⟧,” said a pensioner.
The architect, Gao Weiran⟦spacing| ,|,⟧ promised a lift. ⟦name-variant|Gao Weirang|Gao Weiran⟧ has built such bridges ⟦doubled-word|in in|in⟧ four cities, and one in ⟦foreign-exonym|Xibanya|Spain⟧.
⟦repeated-sentence|It is steep, it is steep, it is steep|It is steep⟧, the mayor admitted. He will walk it ⟦relative-day-gloss|on Saturday (the day after tomorrow)|on Saturday⟧.
