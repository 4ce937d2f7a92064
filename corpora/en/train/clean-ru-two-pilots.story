language: en
source-language: ru
date: 2022-07-01
origin: written
title: glider record

VOLOGDA, Russia, July 1 (North Line) — Glider pilot Yelena Kuzina flew 1,012 kilometers on Friday, farther than anyone in the country before her.
Her coach wept. He said he had told her to land twice.
Kuzina trained with Nikita Bely, who holds the men's record. He told reporters that he would try again in August.
“He will not catch me,” said Kuzina. “He is afraid of clouds.”
It became known that she had flown the last hour without a radio. In turn, the club fined her.
Many recall that a pilot was lost there in 1987. His family thanked Kuzina for a wreath.
