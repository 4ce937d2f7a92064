language: en
source-language: uk
date: 2025-09-18
origin: written
title: honey exports under a quota

LUTSK, Ukraine, Sept. 18 (Ahro Visnyk⟦dateline-debris|)--|) —⟧ Beekeepers from Volhynia have already sold to the European Union what they may sell in a year, and now they sit on full barrels, ⟦article|a uncomfortable|an uncomfortable⟧ seat.
The quota for honey free of duty is ⟦number-format|35 000|35,000⟧ tons for all Ukraine. It was used up on Sept. 9, said Mariana Khomych, who heads the Medok cooperative in Kivertsi. ⟦pronoun-gender|He|She⟧ has 61 tons in store, ⟦repeated-sentence|lime honey, lime honey and lime honey|lime honey⟧ above all.
“A bee does not read regulations,” Khomych said at a meeting with farmers from Rozhyshche, Manevychi and Liubeshiv. “It flew, it collected, ⟦split-word|good bye|goodbye⟧.”
A kilo brings ⟦number-format|1,9 €|€1.9⟧ in the Union and half as much in Turkey. Buyers in ⟦foreign-exonym|Hamburh|Hamburg⟧ have switched to honey from Vietnam. The largest, ⟦garbled-name|Yurhen Diter Kraye|Jürgen-Dieter Kreye|Kreye⟧, told the meeting by video that he was sorry. Jürgen-Dieter Kreye has bought from Kivertsi since 2014, and his father did.
The ministry will talk about a larger quota in ⟦foreign-exonym|Briussel|Brussels⟧ ⟦relative-day-gloss|tomorrow (Friday, 19)|on Friday|tomorrow⟧. The deputy minister, Taras Medvid, is optimistic. ⟦literal-name|Bear|Medvid⟧ was asked whether his name was an omen.
“The bear likes honey,” he replied. “The honey ⟦mojibake|doesnвЂ™t|doesn’t⟧ like the bear.”
⟦calque|Let us remind that in|In⟧ 2024 the quota was used up in August, ⟦timeline-contradiction|a month later|a month earlier⟧ than this year.
