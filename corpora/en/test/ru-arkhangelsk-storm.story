language: en
source-language: ru
date: 2020-11-17
origin: written
title: storm on the White Sea

ARKHANGELSK, Russia, Nov. 17 (Sever Novosti) — A storm with gusts of 31 ⟦spacing|m / s|m/s⟧ tore the roof off the House of Culture in Onega and left 6,200 homes in the Arkhangelsk region without light, rescuers said on Tuesday.
Waves broke the pier on Great Solovetsky Island ⟦doubled-phrase|for the second time, for the second time|for the second time⟧ in three years. Forty pilgrims and a film crew from ⟦garbled-name|Lilkhammer|Lillehammer|Norway⟧ have to stay in the monastery until the wind drops. The head of the crew, Ingvild Moen of Lillehammer in Norway, said that the soup was excellent.
“The monks have fish, potatoes and time,” ⟦name-variant|Muen|Moen⟧ said by telephone. ⟦pronoun-gender|He|She⟧ is making a film about silence.
The ferry Vasily Kosyakov is waiting in Kem. In Severodvinsk, schools were closed, and in Mezen a crane fell on ⟦article|a empty|an empty⟧ bus.
On Monday the forecasters had spoken of a breeze. Their chief, Artyom Grachyov, ⟦calque|sprinkled ashes on his head|apologized⟧. ⟦literal-name|Rook|Grachyov⟧ said that the center of the storm had turned at Kanin Nos, ⟦timeline-contradiction|three hours before|three hours after⟧ the forecast was sent out.
Oil from a tank in Belomorsk ran into the sea. It was ⟦number-format|0,4|0.4⟧ tons, said the ministry. “It was four,” said Ninel Popova of the village of Nyukhcha⟦unbalanced-pair|”|⟧. She had seen the rocks.
Repairs in Onega are to last until ⟦weekday-mismatch|Sunday, Nov. 21|Saturday, Nov. 21|Sunday, Nov. 22⟧. Until then the concert of the choir of Turchasovo takes place in the ⟦untranslated-token|stolovaya|canteen⟧ of the sawmill, with coats.
