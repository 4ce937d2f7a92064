language: en
source-language: zh
date: 2021-09-16
origin: written
title: a salt lake opens to miners

XINING, China, Sept. 16 — Qinghai Province has licensed a second company to take lithium from the Dongtai salt lake, where brine lies under ⟦number-format|3 wan|30,000⟧ hectares of crust.
The company, Gaoyuan Materials, paid ⟦number-format|6 yi|600 million⟧ yuan for the permit and will build a plant for ⟦number-format|20, 000|20,000⟧ tonnes of carbonate a year. The first kiln is to be lit in 2023.
"The lake is old and patient," said Duan Weimin, the chairman. "We ⟦split-word|can not|cannot⟧ be either."
Herders on the western shore were paid by the head: ⟦number-format|$ 310|$310⟧ for a yak, less for a sheep. Some ⟦number-format|3 hundred thousand|300,000⟧ animals graze within a day's walk of the drills.
Duan said the plant would return ⟦number-format|95 %|95%⟧ of the water that it pumps. A university team found last year that older works returned half⟦spacing| ,|,⟧ and that the lake's level had dropped by 12 centimeters.
The team's report, dated July 26, 106 pages long, has not been printed.
