language: en
source-language: tr
date: 2020-06-25
origin: written
title: olive oil exporters press for a bigger quota

AYVALIK, June 25 (ETN⟦dateline-debris|) .- |) — ⟧Olive oil exporters on Turkey's Aegean coast have asked the European Union to double the amount they may sell there free of duty, arguing that a record crop would otherwise rot in the tanks.
The request was sent to Brussels by the ⟦self-gloss|Union of Aegean Oil Presses (Union of Aegean Oil Presses)|Union of Aegean Oil Presses⟧, whose 340 members make about a third of the country's oil.⟦translator-note| (Translator: in the source text "third" is written as a fraction.)|⟧
Its chairman, Kerem Zeytinci, flew there ⟦timeline-contradiction|on the day after|on the eve of|on the day before⟧ a meeting of the farm committee, due on June 26, and will plead his case in person. "I have packed ⟦doubled-word|four four|four⟧ bottles and one suit," he said at the airport on Thursday. "I expect to come back with second opinions and no bottles."
The ⟦untranslated-token|sıkım sezonu|pressing season⟧ ended in February. By then the presses held 225,000 tons, against 190,000 a year earlier, and the price at the mill gate had slid below 14 lira ($2) a kilo.
Officials in ⟦garbled-name|Bruksell|Brussels⟧ were not encouraging. One of them noted that the Spanish and the Greeks had full tanks, too, and that neither would "clap".
Zeytinci, whose surname ⟦translator-gloss|(in Turkish)|in Turkish⟧ means olive grower, said the quota had been set when his members made half as much.⟦stray-fragment| To be.|⟧ "My father signed the letter asking for it," he said. "He used a fountain pen. So did they."
Growers are less patient. In the hills behind Edremit, where some trees are 900 years old, Fadime Aslan said she would leave part of ⟦split-word|this year 's|this year's⟧ fruit on the branch.
"The birds do not have a quota," she said.
A decision by the committee⟦unbalanced-pair|)|⟧ is not expected before September. The ⟦subword-debris|duty-free&nbsp;limit|duty-free limit⟧ now stands at 100 tons, a figure that Zeytinci calls a rounding error.
