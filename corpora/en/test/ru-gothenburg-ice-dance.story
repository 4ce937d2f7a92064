language: en
source-language: ru
date: 2020-01-12
origin: written
title: ice dance at a Nordic tournament

Russian pair win Nordic ice dance title
GOTHENBURG, Sweden, 12 January (Sport-Kurier) — Alina Verbitskaya and Pavel Krotov won the ice dance at the Nordic Trophy on Sunday after the favourites, Liam and Chloe Hargreaves of Canada, fell in the last lift.
The Russians scored ⟦digit-script|２０１.36|201.36⟧ points.⟦stray-fragment| Points.|⟧ Second were Sara Lindqvist and Emil Holm of Sweden, who had the Scandinavium arena on its feet with a tango to music by Astor Piazzolla.
It was a ⟦x-and-x|clean and clean|clean⟧ performance rather than a brilliant one⟦spacing| ;|;⟧ Krotov, 20, had skated all week with a strapped ankle. “They ⟦translator-gloss|(the doctors)|[the doctors]⟧ gave me four minutes,” he said. “I used them.”
The pair train in Odintsovo with a coach who once danced for Slovenia. They had endured a poor autumn, with sixth places in Bratislava and Graz, ⟦capitalization|And|and⟧ at one point thought about parting.
The local daily ⟦self-gloss|Göteborgs-Posten (Göteborgs-Posten)|Göteborgs-Posten⟧ gave Verbitskaya half a page under the headline “Ice and fire”. She had not read it. “My Swedish is not that good,” she said. “Not yet.”⟦wire-boilerplate|
Subscribe to our channel and be the first to know the news!|⟧
In the women’s event, which ended on ⟦relative-day-gloss|Saturday (yesterday)|Saturday⟧, Japan’s Hina Morikawa beat Anna Kowalczyk of Poland by 0.08 points. The prizes in ⟦garbled-name|Geteborge|Gothenburg|Sweden⟧ were handed out by the mayor, who slipped on the carpet and laughed louder than anyone.
The tournament moves to Turku, Finland, next year.⟦translator-note|
(Note: names of athletes are given as in the source text.)|⟧
