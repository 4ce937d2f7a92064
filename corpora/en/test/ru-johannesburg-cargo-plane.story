language: en
source-language: ru
date: 2019-03-07
origin: written
title: release of an impounded cargo plane

JOHANNESBURG, March 7 (Aerokurier)⟦dateline-debris|_-| —⟧ A South African court on Thursday ordered the release of a Russian cargo plane that has stood at an airport near Johannesburg for more than two weeks because of an unpaid fuel bill.
The Ilyushin Il-76, operated by Taimyr Cargo, was impounded on ⟦weekday-mismatch|Monday, Feb. 19|Tuesday, Feb. 19|Monday, Feb. 18⟧, as it was about to leave for Lusaka with mining equipment. A supplier claimed to be owed $418,000 for fuel ⟦doubled-word|delivered delivered|delivered⟧ in 2017.
Judge Pieter Steenkamp ruled that the debt was that of an earlier operator with a similar name. The ⟦mixed-script|сourt|court⟧ also told the supplier to pay parking fees of 9,600 rand a day.
Thabo Mokoena, who represented the airline, said that the outcome had never been in doubt. He stressed:
⟦unquoted-speech|Nobody may seize a plane because the name on its tail sounds familiar. My client had the contracts, the receipts and the stamps. What it did not have was two weeks to lose.|“⟪⟫”⟧
The seven crew members spent the time in a guesthouse in Kempton Park. “We have seen every film they have, and ⟦mojibake|itâ€™s|it’s⟧ time to go home,” said the navigator, Igor Chalov. According to him, ⟦untranslated-token|самолёт|the plane⟧ needs only a check of its tires and a full tank.
The supplier may still appeal. Its lawyers in ⟦garbled-name|Yokhannesburge|Johannesburg⟧ asked for the written judgment, which is due next week⟦unbalanced-pair|)|⟧, but ⟦name-variant|Mokoyena|Mokoena⟧ doubted that they would go further. Mokoena also represents two other carriers with Russian aircraft.
