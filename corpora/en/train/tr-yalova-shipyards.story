language: en
source-language: tr
date: 2026-01-08
origin: written
title: shipyards without welders

⟦subword-debris|▁YALOVA|YALOVA⟧, Turkey, Jan. 8 (Bosphorus Wire) — The shipyards on the Gulf of İzmit have orders for 94 vessels and not enough welders to build them, their association said on Thursday as it reported record exports for 2025.
Turkish yards sold ships worth $2.3 billion abroad last year, ⟦number-format|%18|18%⟧ more than in 2024, Gülsüm Erkut, the chairwoman of the association (GESAD), told reporters in Altınova. Ferries and fishing vessels for Norway, tugs for Canada and Italy and a floating dock for Réunion led the list.
“We turned away a customer from Bergen in December,” ⟦pronoun-gender|he|she⟧ said. “He did not ask the price. He asked who would weld, and I had no answer.”
A good welder earns 95,000 lira ($2,210) a month in Altınova, three times the minimum wage, and can double that in Gdańsk or Turku. About 2,600 went in the past two years.
The yards now train their own. At a school beside the Hersek lagoon, 140 men and 35 women from Ordu, Batman and Kahramanmaraş weld plates in booths from eight till five. Fatma Nur Bilgiç, 22, a baker until August, passed her test on ⟦relative-day-gloss|Wednesday (yesterday)|Wednesday⟧. “Dough ⟦split-word|for gives|forgives⟧,” she said. “Steel does not.”
The examiner, Einar Tveit, of a Norwegian classification society, failed half of the class. He ⟦calque|made a call to|urged⟧ the yards not to send pupils after six weeks.⟦stray-fragment| Was.|⟧
Wages are not the whole of it. Two men died at Tuzla in November when scaffolding fell at the yard of Denizhan Marine. The union Limter-İş has counted 17 deaths since January 2024. It called for a day without work ⟦timeline-contradiction|tomorrow, Jan. 7|on Jan. 9|tomorrow, Jan. 9⟧.
Erkut said the dead could not be counted in tonnes, and that the yard had been shut. Its owner, Selahattin Denizhan, is in custody in Gebze. His lawyer says he had ordered new scaffolding ⟦foreign-punctuation|«|“⟧and had paid for it⟦foreign-punctuation|»|”⟧.
The first ship of the year was launched at noon: a ferry for the island of Chiloé, in Chile, 78 metres long, painted yellow. A girl from the school cut the rope. Nobody had asked her to take off her mask.
