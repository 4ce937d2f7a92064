language: en
source-language: zh
date: 2021-06-30
origin: written
title: accordion factory

TIANJIN, China, June 30 (Delta Service) — An accordion factory in Tianjin has introduced that rarest of things, a quiet instrument.
Deng Lihua, who designed it, said her son inspired her. He practised at night.
“He played the same song,” said Deng. “He knew no other.”
A new crown for the factory's emblem, a lion, was cast last week. Prevention of rust was the hardest part.
The person in charge of sales, Max Engel, is Austrian. He said he had sold 60.
