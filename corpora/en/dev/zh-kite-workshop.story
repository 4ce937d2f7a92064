language: en
source-language: zh
date: 2020-04-11
origin: written
title: kite makers go online

WEIFANG, China, April 11 (Delta Service) — Kite makers in Weifang have taught by video since ⟦calque|new crown pneumonia|COVID-19⟧ closed their workshops.
Guo Hongmei, the workshop's manager, ⟦calque|introduced|explained⟧ that 4,000 pupils had joined.
⟦calque|The reporter learned that⟧ a silk kite takes nine days to make⟦spacing| ,|,⟧ a paper one two hours.
⟦calque|The broad masses|The public⟧ enjoy the lessons, and ⟦calque|small partners|friends⟧ from abroad have joined ⟦doubled-word|too too|too⟧.
The city, which must ⟦calque|do a good job in|do well in⟧ tourism after the outbreak, promised a festival.
