language: en
source-language: zh
date: 2017-04-12
origin: written
title: former energy official jailed for bribery

TAIYUAN, China, April 12 — A former deputy head of a provincial energy bureau was sentenced to 14 years in prison on Wednesday for taking bribes worth 38 million yuan ($5.5 million) from mine owners.
Gao Zhenxing, 57, showed no emotion as the ⟦self-gloss|Intermediate People’s Court (Intermediate People’s Court)|Intermediate People’s Court⟧ read out its ruling, which ran to 61 pages. He has 10 days to appeal.
The sentence came ⟦timeline-contradiction|on the eve of|a day after⟧ a closing hearing, on April 11, at which the defendant wept and asked the judges to be lenient.
⟦subword-debris|&quot;|“|"⟧I lost my bearings,⟦subword-debris|&quot;|”|"⟧ he told the court then. “One envelope became ten, and ten became a habit.”
Prosecutors said Gao Zhenxing had sold ⟦doubled-phrase|mining licenses, mining licenses|mining licenses⟧ and safety certificates between 2006 and 2014, often ⟦split-word|with out|without⟧ anyone inspecting the pits. In one case, a shaft near Datong flooded six weeks after it had been certified. Two men died.
The ⟦untranslated-token|受贿|bribery⟧ charge was the most serious of four. He was acquitted of forging a survey⟦translator-note| (Translator’s note: the original does not say which survey.)|⟧, and a count of abuse of power was dropped in February.
⟦mojibake|Gaoâ€™s|Gao’s⟧ lawyer, Pei Ruolan, said the family had repaid 31 million yuan. She called the sentence ⟦unbalanced-pair|“|⟧a heavy one but would not say whether her client planned to appeal.
The investigation began when a junior clerk copied a ledger by hand, page by page, over a single weekend. The clerk, who was not named in court, has since been promoted.
“⟦name-variant|Kao Zhenxing|Gao Zhenxing⟧ signed for everything,” the presiding judge said. “He was, if nothing else, a tidy man.”
