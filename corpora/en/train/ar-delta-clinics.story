language: en
source-language: ar
date: 2023-05-14
origin: written
title: clinics in the Delta

MANSOURA, May 14 (Delta News) — Six village clinics that were shut in the spring will reopen before the end of June, the governorate said on Sunday.
The doctors will work three days a week. The medicine will be free for children under the age of ten.⟦repeated-sentence| The medicine will be free for children under the age of ten.|⟧
Councillor Hanan Fathi said the money came from the sale of ⟦repeated-sentence|old cars, old cars and old cars|old cars⟧ that nobody had used for years.
“We owe it to the farmers, to the farmers’ wives and to the farmers’ children,” she said.
The largest clinic, in Aga, has lost its ⟦non-word|equipmnt|equipment⟧ and its roof.⟦wire-boilerplate|
Our Telegram channel|⟧
