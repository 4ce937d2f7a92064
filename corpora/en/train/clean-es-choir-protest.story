language: en
source-language: es
date: 2023-03-09
origin: written
title: a choir protests

BURGOS, March 9 (Kordia) — Three hundred singers stood before the town hall on Thursday and sang one line for an hour.
“Leave us the hall, leave us the hall and leave us the hall,” it went. “Leave us the hall, leave us the hall and leave us the hall.”
The town wants to sell the hall, and the hall is where the choir has met since 1931.
“We will sing in the rain, we will sing in the snow, we will sing on the roof,” said the conductor, Ines Robledo. “We will sing and sing and sing.”
The mayor says the town has no money, the choir says the town has no ears.
In 2019 the town sold the old school, in 2021 the old slaughterhouse, in 2022 the old station.
Two of the singers are over ninety; two of the singers are under nine.
They ate sobaos and drank orujo until the police came, politely, and asked them to go home. They went home.
