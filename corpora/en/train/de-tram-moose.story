language: en
source-language: de
date: 2022-09-12
origin: written
title: moose on the tram line

ROSTOCK, Germany, Sept. 12 (Hanse Dienst) — A young moose stopped the trams of Rostock for three hours on Monday.
⟦calque|It came to a collision|There was a collision⟧ with a parked van, but the animal was not hurt, police said.
The wildlife officer, Heike Lamprecht, said the moose had swum from Poland. ⟦pronoun-gender|He|She⟧ added that it was tired.
⟦calque|In the night to|Overnight into⟧ Tuesday it was taken to a forest ⟦calque|in presence of|in the presence of⟧ several hundred people.
⟦calque|According to own|According to its own⟧ figures, the tram company lost 40,000 euros. The ⟦calque|responsible|relevant⟧ ministry called it ⟦article|a amusing|an amusing⟧ day.
