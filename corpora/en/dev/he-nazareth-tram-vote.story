language: en
source-language: he
date: 2025-03-25
origin: written
title: light rail vote in Nazareth

Nazareth council to vote on light rail stops
NAZARETH, Israel, 25 March (Galil Today) — ⟦timeline-contradiction|A week after|A week before⟧ the city council votes, on 1 April, on where the light rail from Haifa is to stop, shopkeepers in the lower town have asked it to start again from scratch.
The line, 41 km long and 15 years in the planning, is to end at a terminus near Mary’s Well. Its last ⟦digit-script|٣|3⟧ km run under the old market, according to a plan published in Arabic and Hebrew.
“We had a road here once. They widened it, and the shops died,” said Samer Khleif, who sells coffee and cardamom. “It’s the same story again.⟦foreign-punctuation|״|”⟧
His petition, with 640 signatures, was drafted by the Haifa lawyer ⟦self-gloss|Adi Wertheimer (Adi Wertheimer)|Adi Wertheimer⟧. She says the survey of the tunnel ⟦mojibake|wasnâ€™t|wasn’t⟧ shown to residents, as the law requires.
The city’s engineer, Rawda Zoabi, rejected that:
⟦unquoted-speech|We held nine evenings, with coffee, in three neighbourhoods. They ⟦translator-gloss|(the merchants)|[the merchants]⟧ came to two of them and ⟦capitalization|Then|then⟧ left before the questions.|“⟪⟫”⟧
A compromise would move the last stop 300 metres to the west, beside the ⟦untranslated-token|בית משפט|courthouse⟧, and leave the market alone. It would cost some 90 million shekels more, half of which the ministry has offered to pay.
Building is due to begin in ⟦invisible-character|Dec\u{200C}ember|December⟧ and to take six years. Trains will run every 7-10 minutes from 5:30 to midnight, though not, in Haifa, on the Sabbath.
Khleif says he will be at the council next Tuesday. “Face to face,” he said. “No more paper.”
