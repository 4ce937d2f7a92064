language: en
source-language: uk
date: 2020-10-20
origin: written
title: merger of two Ukrainian banks

KYIV, Oct. 20 (Finans-Ohliad) — Ukraine’s central bank has approved the merger of ⟦self-gloss|Podillia Credit (Podillia Credit)|Podillia Credit⟧ and Dnister Bank, two mid-sized lenders that will together hold deposits of 41 billion hryvnias ($1.4 billion).
The approval, announced on Tuesday, comes with conditions. The new bank must sell a ⟦mojibake|cafÃ©|café⟧ chain and its shares ⟦translator-gloss|(in a sugar mill)|in a sugar mill⟧ within a year, and it may not ⟦split-word|with draw|withdraw⟧ more than a tenth of its capital in dividends before 2023.
Halyna Stetsiuk, who heads Podillia Credit and will run the combined lender, said customers would notice very little at first. She promised:
⟦unquoted-speech|Cards, accounts and telephone numbers stay as they are. Depositors do not need to go anywhere or sign anything. If a caller tells you otherwise, hang up.|“⟪⟫”⟧
About 70 of the two banks’ 312 ⟦mixed-script|brаnches|branches⟧ will close, mostly in Vinnytsia and Khmelnytskyi, where they often stand face to face across the same street. Some ⟦untranslated-token|pratsivnykiv|employees|workers⟧ will be offered jobs in a new call center⟦unbalanced-pair|”|⟧ in Bila Tserkva.
Analysts welcomed the decision. Ihor Malyshko of the brokerage Kapital-Zakhid said that the market had expected it ⟦doubled-phrase|since the spring, since the spring|since the spring⟧, when Dnister Bank failed a stress test.
“It is not a marriage of love,” he said, “but ⟦name-variant|Stetsyuk|Stetsiuk⟧ has cleaned up a bank before.” Stetsiuk led the restructuring of a savings bank in Chernivtsi from 2014 to 2017.⟦translator-note|
[Note: some terms may differ from the official English names.]|⟧
