language: en
source-language: ar
date: 2022-10-17
origin: written
title: date syrup for export

BASRA, Iraq, Oct. 17 (Two Rivers Agency) — A cooperative in Basra, ⟦calque|which is considered|which is⟧ one of the oldest in the country, has sold its first date syrup to Sweden.
The contract was signed ⟦calque|on the evening of yesterday|yesterday evening⟧, its director, Hamid Jubouri, said.
“We boil it for ⟦article|a hour|an hour⟧, not more,” said Jubouri. “The Swedes asked for glass jars,” ⟦pronoun-gender|she|he⟧ added.
Fuel prices doubled in summer, ⟦calque|the matter which⟧ led growers to share ovens.
In ⟦calque|press statements|remarks⟧ to local radio, a rival called the price ⟦x-and-x|low and low|low⟧.
⟦calque|It is worthy of mention that⟧ Basra once had 13 million palms.
