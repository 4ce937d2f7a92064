language: en
source-language: ar
date: 2024-02-11
origin: written
title: report on the Cairo footbridge

CAIRO, Feb. 11 (Nile Press Service⟦dateline-debris|)ـ|) —⟧ The footbridge that fell onto the Ring Road in Cairo last month was carrying four times the weight it was built for, a report published on Sunday said.
Seven people died when the steel ⟦doubled-word|deck deck|deck⟧ came down during the evening rush hour on Jan. 23.
The report, by a team under Professor ⟦self-gloss|Hisham al-Badrawi (Hisham al-Badrawi)|Hisham al-Badrawi⟧ of Ain Shams University, says advertising panels had been bolted to the railings without a permit⟦spacing|.They|. They⟧ added 38 tons.
⟦mojibake|â€œNobody|“Nobody⟧ did the sum,” al-Badrawi told reporters. “It is a sum that a first-year student could do.”
Three engineers from the contracting firm, Sahm Construction, ⟦timeline-contradiction|went on trial last week|go on trial next week⟧ on charges of negligence. The first session is set for Sunday, Feb. 18⟦unbalanced-pair|)|⟧, at the Nasr City misdemeanor court.
The firm doesn’t dispute the figures but says that the ⟦untranslated-token|محافظة|governorate⟧ approved the panels in writing.
Deputy Gov. Nadia Zakariya denied that. Zakariya said her office had wanted the panels taken down. ⟦capitalization|it|It⟧ sent two letters, she said, and has kept copies of both.
There are 214 such bridges in the capital, more than half of them (119) built since 2014. “We will inspect them one by one,” ⟦name-variant|Zakarya|Zakariya⟧ said. “Step by step. No exceptions.”
