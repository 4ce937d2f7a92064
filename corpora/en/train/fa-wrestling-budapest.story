language: en
source-language: fa
date: 2023-07-16
origin: written
title: wrestling ranking event in Budapest

Rostamzadeh leads late Iranian charge in Budapest
BUDAPEST, July 16 (Sportpress) – Kazem Rostamzadeh came from 4-1 down to win the 77 kg title on Sunday as Iran’s Greco-Roman wrestlers took four medals on the last day of the ranking event in ⟦garbled-name|Majarestan|Hungary|Budapest⟧.
Rostamzadeh, 24, trailed Norbert Halmos of Hungary until the final minute, when two gut wrenches in a row turned the bout round. “I heard the clock, not the crowd,” he said. “You ⟦split-word|can not|cannot⟧ think in there. You just turn.”
Halmos’s corner lodged ⟦article|a immediate|an immediate⟧ challenge, but the judges threw it out and the bout ended 6-4.
At 97 kg the captain, ⟦self-gloss|Sohrab Danesh (Sohrab Danesh)|Sohrab Danesh⟧, lost the final to Levan Kvatadze of Georgia, ⟦doubled-phrase|his first defeat, his first defeat|his first defeat⟧ since the 2021 world championships in Oslo. The bronze medals went to Arman Keyvani (60 kg) and Hadi Sorkhabi (130 kg).
Each of the four medallists will receive 500 million ⟦untranslated-token|تومان|tomans⟧ from the federation, its president said.
Iran finished second in the team table with ⟦digit-script|۱۲۴|124⟧ points, behind ⟦mixed-script|Turкey|Turkey⟧ on 131 and ahead of Hungary on 118.
The head coach, Davoud Amini, said ⟦name-variant|Rustamzade|Rostamzadeh⟧ would be rested until the world championships in Belgrade in September. “He has wrestled 19 times since January,” Amini said. “Enough is enough.”⟦wire-boilerplate|
End of message/|⟧
