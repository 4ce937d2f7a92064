language: en
source-language: ar
date: 2018-10-03
origin: written
title: old tram in Tunis

TUNIS, Oct. 3 — The oldest tram in Tunis, No. 11, ran from the Place de Barcelone to the port and back on Wednesday, a day after it had failed to, and 60 people who had waited since Tuesday, Oct. 2, got what they came for.
It was built in Germany and repaired in Italy, and it has been to the Lebanon and back. The Tunis it first crossed had 200,000 people.
“It is a the-bell-still-works kind of machine,” said the driver, Hédi Chelbi. He rang it. There was applause. There was a dog.
On the eve of its last trip in 1960, thieves took the bell; a scrap dealer returned it on the day of the reopening. The museum, which is due to open next Friday, Oct. 12, wanted it for a case. The company said no. It said so twice.
From Monday, Oct. 8, to Sunday, Oct. 14, rides are free. After that they cost 500 millimes (in the original tram they cost five).
