language: en
source-language: zh
date: 2022-09-21
origin: written
title: violin makers abroad

BEIJING, Sept. 21 (Xinxi) -- Six violin makers from Queshan will show their instruments at a fair in ⟦foreign-exonym|Madeli|Madrid⟧ in October, the county government said.
Huang Zhengping, who has made 900 violins and plays none, leads the group. “The wood speaks,” ⟦literal-name|Yellow|Huang⟧ Zhengping said. “I only sand.”
Last year the county sold 120,000 violins. A third went to ⟦foreign-exonym|Deguo|Germany⟧, ⟦split-word|where as|whereas⟧ buyers at home prefer cheaper ones.
The group will then travel to ⟦foreign-exonym|Luoma|Rome⟧ to meet teachers. ⟦x-and-x|Training and training|Training⟧ takes three years, said Huang.
The fair closes on October 9.
