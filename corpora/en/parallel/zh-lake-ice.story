language: en
source-language: zh
date: 2024-01-11
origin: written
title: skaters on a lake

HARBIN, Jan. 11 (BNA) — The ice on Lake Suihe is thick enough for skating, the parks office said on Thursday. It measured ⟦spacing|32.5cm|32.5 cm⟧ at the pier.
The first race will be held ⟦relative-day-gloss|on Friday (tomorrow)|on Friday⟧. “We have waited ⟦doubled-word|for for|for⟧ three winters,” said the coach, Lin Zhengbo⟦foreign-punctuation|。|.⟧ ⟦name-variant|Lin Zhenbo|Lin Zhengbo⟧ trains children whose parents came from ⟦foreign-exonym|Dongjing|Tokyo⟧.
Entry is free for pupils and ⟦x-and-x|teachers and teachers|teachers⟧. The ⟦untranslated-token|冰场|rink⟧ closes at dusk.
