language: en
source-language: fa
date: 2021-12-05
origin: written
title: a metro line for Tabriz

TABRIZ, Iran, Dec. 5 (Shahr Online⟦dateline-debris|) :|) —⟧ The second line of the Tabriz metro will carry its first passengers in March, two and a half years late, Mayor Yaghoub Hoshdar-Nia said on Sunday.
The first stretch, from Qaramalek to the bazaar, has five stations and is ⟦number-format|7/2|7.2⟧ kilometers long. Trains of five cars, built in Changchun and fitted out in Arak, will run every nine minutes.
"Tabriz has waited since 2001, and Tabriz is patient," ⟦name-variant|Hushdarnia|Hoshdar-Nia⟧ told the city council. "But it also remembers."
The two machines that dug the tunnel, named Sahand and Sabalan after the mountains, met under Shohada Square on the night of ⟦foreign-calendar|the 3rd of Azar|24 November|November 24⟧. The error was 11 millimeters.
Experts from ⟦foreign-exonym|Atrish|Austria⟧ inspected the signals last month. Their report praises the ventilation of the tunnels and asks for more lifts. Only ⟦digit-script|٣|three|3⟧ of the five stations can be reached in a wheelchair.
The head of the disabled people's society, Aylar Sattari, said that this was a scandal. ⟦pronoun-gender|He|She⟧ has asked the governor of East Azerbaijan province to stop the opening. "We are 4 percent of this city. We ⟦split-word|can not|cannot⟧ fly over a staircase," Sattari said.
A third line, to Basmenj in the east, exists on paper. Its cost has been put at ⟦number-format|35 thousand milliards of|35 trillion⟧ tomans (about $1.2 billion⟦spacing| )|)⟧, of which the city has a fifth.
⟦capitalization|the|The⟧ merchants of the bazaar have other worries. They fear that customers will change at Laleh and go to the malls in Valiasr. "Underground, nobody buys a carpet," said Ebrahim Dibaj, who sells them. ⟦calque|God willing, everything will become good|It will all turn out well⟧, his son added.
Line 1, from El Goli to the station, was opened in 2015.⟦wire-boilerplate|
Photo by: Shahr Online/7071|⟧
