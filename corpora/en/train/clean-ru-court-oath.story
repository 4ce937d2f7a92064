language: en
source-language: ru
date: 2022-06-22
origin: written
title: an oath in court

PSKOV, June 22 (Volga Desk) — The witness swore to tell the truth, the whole truth and nothing but the truth, and then said nothing.
The judge asked him whether he knew the accused. He did not answer. The judge asked him whether he knew the house. He did not answer.
The accused, Arkady Lunin, is charged with theft of electricity and with theft of electric cable.
“Either the witness speaks or the witness pays,” the prosecutor said. A fine of up to 5,000 roubles is possible, and a fine of up to 10,000 roubles for a second refusal.
The lawyer asked for a week. The lawyer got a day.
The village of Pskovka and the village of Palkino share one meter, one mast and one policeman.
“A man is a man, and a cable is a cable,” Lunin said, who wears a 12" watch chain and stands 6'1" tall.
The session goes on at 9:30 on Thursday.
