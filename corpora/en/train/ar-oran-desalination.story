language: en
source-language: ar
date: 2019-05-09
origin: written
title: desalination plant near Oran

⟦translator-note|**Translated text:**
|⟧ORAN, Algeria, May 9 (Wahran Press) — Engineers have shut down one of the three lines of a desalination plant west of Oran after jellyfish blocked its intake, the water company said on Thursday.
The plant supplies 1.2 million people. ⟦timeline-contradiction|On the day of|On the eve of⟧ the national water conference on May 10, which the city is hosting, the taps in four districts ran dry.
“We pulled out nine tons of them in a night,” said the plant’s director, Lamia Benkhedda. “They came with the warm water from ⟦article|Mediterranean Sea|the Mediterranean Sea⟧, and they kept coming.”
Water carts were sent to schools, and the ⟦untranslated-token|muhafiz|governor|prefect⟧ asked residents to save what they could. Hospitals are not affected.⟦stray-fragment| It was.|⟧
The company, founded in 2004, had been warned. A marine biologist at the university wrote to it ⟦timeline-contradiction|next Monday, May 6|last Monday, May 6|next Monday, May 13⟧, that a swarm was on its way, and got no answer.
The conference will go ahead. Its topic, chosen a year ago, is “Drinking the Sea.”
