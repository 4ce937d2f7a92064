language: en
source-language: he
date: 2022-12-01
origin: written
title: bakery price-fixing verdict

Three bakery executives convicted of fixing bread prices
TEL AVIV (Din News) — Three executives who carved up the country’s bread market over plates of hummus were convicted of price-fixing ⟦relative-day-gloss|today (Thursday)|on Thursday|Thursday|today⟧ by the Tel Aviv District Court.
Between 2014 and 2018 the men met 16 times in a restaurant in Abu Ghosh and agreed who would supply which supermarket, Judge Tamar Sofer wrote. A fourth, ⟦self-gloss|Heinz Brandauer (Heinz Brandauer)|Heinz Brandauer⟧ of Linz, Austria, who sold them yeast, was acquitted.
The case turned on a waiter. He had kept the ⟦mixed-script|nаpkins|napkins⟧ on which they did their sums, thinking they were scores in a card game.
⟦mojibake|â€œThe|“The⟧ defendants divided ⟦doubled-phrase|town after town, town after town|town after town⟧ as if the people in them were crumbs,” the verdict reads. It calls the harm “slow, broad and ⟦x-and-x|deep and deep|deep⟧”.
Danny Elkayam, the former head of Lechem Ha’aretz, shook his head as it was read out. His lawyer, Orit Shamgar, said that prices hadn’t risen faster than wages. Outside, she told reporters:
⟦unquoted-speech|This was gossip, not a cartel. They ⟦translator-gloss|(my client and his friends)|[my client and his friends]⟧ talked about flour the way other men talk about football.|“⟪⟫”⟧
The Competition Authority, which had asked for a conviction on all 11 counts, got nine. It praised the ⟦untranslated-token|מלצר|waiter⟧ by name, and said it would seek prison terms.
⟦capitalization|sentencing|Sentencing⟧ is set for 12 January. The men face up to five years each. A loaf of plain white bread cost 5.11 shekels when the meetings began, 5.30 when they ended.
The restaurant, meanwhile, has framed a napkin. It isn’t one of the 16; those are in a safe.
