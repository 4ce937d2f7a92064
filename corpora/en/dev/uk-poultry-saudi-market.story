language: en
source-language: uk
date: 2021-12-03
origin: written
title: Ukrainian poultry for Saudi Arabia

⟦translator-note|Translation:
|⟧KYIV, December 3 (Ahro-Chas) — Ukrainian poultry producer Zlatopil has won permission to sell chilled chicken in Saudi Arabia, ⟦article|a export|an export⟧ market that it has tried to enter for six years, the company said on Friday.
Saudi inspectors visited ⟦digit-script|١٢|12⟧ of the company’s farms in the Cherkasy region in September and October. They asked for changes at two of them and for a separate ⟦subword-debris|cold @-@ storage|cold-storage⟧ building, ⟦untranslated-token|takozh|also|as well⟧ at the producer’s expense.
“It ⟦mojibake|doesnвЂ™t|doesn’t⟧ come cheap, but it is worth it,” said Nadiia Kuzmenko, the sales director. She added:
⟦unquoted-speech|In Europe we fight for every cent. In the Gulf they pay for freshness, and the flight from Boryspil takes less than six hours.|“⟪⟫”⟧
Ukraine exported 460,000 tons of poultry meat last year, worth more than 15 billion hryvnias.⟦stray-fragment| UAH.|⟧ Brazil dominates the Gulf market, and its frozen birds remain cheaper by a third.
The first 18 tons will be flown out on ⟦relative-day-gloss|Sunday (the day after tomorrow)|Sunday⟧. Kuzmenko said that ⟦name-variant|Zlatopol|Zlatopil⟧ had hired a veterinarian to work in Riyadh and was looking for an office near the airport.
Rivals are watching. At a trade fair in ⟦garbled-name|Er-Riiadi|Riyadh|Saudi Arabia⟧ last month, three other Ukrainian firms had stands, and one of them, from Volodymyr, came home with a trial order for eggs.
Zlatopil employs 2,700 people. It was founded in 1999 by two brothers who had 500 hens and a truck.
