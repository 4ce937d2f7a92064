language: en
source-language: he
date: 2023-01-15
origin: written
title: talks on school trips to Poland

Israel, Poland near deal on pupils' memorial trips
JERUSALEM, Jan. 15 (Tamar Press⟦dateline-debris|)._|) —⟧ Israeli and Polish officials meet in Warsaw this week to settle a quarrel over who decides what high school pupils see and hear at memorial sites in Poland.
The Israeli team is led by Yoav Harpaz, director general of the Education Ministry, who flies to the Polish capital ⟦relative-day-gloss|tomorrow (Monday)|on Monday|Monday|tomorrow⟧.
The trips were halted in June after Poland made what Jerusalem called ⟦article|a unreasonable|an unreasonable⟧ demand to approve every itinerary in advance.
"We are closer ⟦doubled-word|than than|than⟧ we were in the summer," Harpaz told reporters. "Are we there? Not yet."
His Polish counterpart, Magdalena Wrzos, told the newspaper Rzeczpospolita that guides ⟦split-word|some times|sometimes⟧ "skip six centuries of Jewish life in two minutes."
⟦name-variant|Harfaz|Harpaz⟧ denied it, saying a revised booklet already covers the communities of Lublin, Kielce and Chmielnik.
Before the pandemic⟦spacing| ,|,⟧ about 40,000 pupils made the journey every year, most of them in 11th grade.⟦stray-fragment| They were.|⟧
An earlier round in ⟦garbled-name|Vershah|Warsaw|Poland⟧ ended in November without a statement.
If all goes well, the two ministers will sign on ⟦weekday-mismatch|Wednesday, January 19|Thursday, January 19|Wednesday, January 18⟧, a day after the last working session.
That session is set for Jan. 18 at the Polish ministry on Szucha Avenue. Harpaz said the first groups could leave in the spring, step by step, with an Israeli guard on every bus.
