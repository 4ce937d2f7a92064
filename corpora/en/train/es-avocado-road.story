language: en
source-language: es
date: 2023-07-20
origin: written
title: avocado growers guard their road

URUAPAN, Mexico, July 20 (Prensa Centro⟦dateline-debris|).-|) —⟧ The growers of four villages in Michoacán have closed the road to their orchards at night and check every lorry themselves, because, they say, ⟦article|a hour|an hour⟧ without a guard costs them a crop.
Since the harvest began on 1 July, armed men have taken 26 loads between Ziracuaretiro and Taretan, each of some ⟦number-format|12.000|12,000⟧ kilos. A load is worth about 480,000 pesos ($28,600) at the packing houses of Uruapan.
“We asked for the National Guard in May. They sent us a form,” said Celerina Huipe, who has 600 trees in San Ángel Zurumucapio and takes the watch from midnight to four. “I filled it in. It is still ⟦doubled-word|on on|on⟧ somebody's desk in Morelia.”
The state's secretary of public security, Rogelio Estrada Nava, ⟦calque|assured|said⟧ that 300 men would be sent ⟦calque|in the next days|in the next few days|in the coming days⟧. He ⟦calque|assisted to|attended⟧ a meeting with the growers on Wednesday and was given an avocado the size of a fist, of the variety called Méndez.
Michoacán sells four of every five avocados eaten in the United States. Inspectors of the U.S. Department of Agriculture stopped work for a week in 2022 after one of them was threatened by telephone. Nobody in Uruapan wishes to see that again.
Buyers notice the rest. In ⟦foreign-exonym|Nueva York|New York⟧ a case of 48 costs $61, against $44 a year ago; in the wholesale market of Rungis, outside Paris, importers such as Thibaut Lescure have turned to Peru and Kenya.
At the barrier below Zirimícuaro, the guards are ⟦untranslated-token|ejidatarios|communal farmers⟧, mostly, with shotguns older than they are, and a retired teacher of geography, Fermín Cuiriz, who notes plates in a school register. He has marked two lorries absent.⟦repeated-sentence| He has marked two lorries absent.|⟧
The bishop of Apatzingán, Cristóbal Ascencio, will say a mass on the road on Sunday, 23 July. ⟦name-variant|Celarina|Celerina⟧ Huipe has asked him to be brief. There is a load at two.⟦wire-boilerplate|
PC/rsm/lgg (photo) (video)|⟧
