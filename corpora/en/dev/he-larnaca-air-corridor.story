language: en
source-language: he
date: 2022-08-30
origin: written
title: air traffic trial between Cyprus and Israel

TEL AVIV, Aug. 30 (Kanfei Wire⟦dateline-debris|)~-|) —⟧ Air traffic controllers from Cyprus and Israel will test a shorter corridor between Larnaca and Ben-Gurion next month, cutting the hop to 38 minutes, the two aviation authorities said on Tuesday.
The trial is to start with morning flights on ⟦weekday-mismatch|Wednesday, Sept. 12|Monday, Sept. 12|Wednesday, Sept. 14⟧. By Friday of that week, Sept. 16, it could be widened to all hours.
Nitzan Avrahami, the Israeli chief of operations, said that aircraft now fly ⟦article|a S-shaped|an S-shaped⟧ route around a firing zone that the navy rarely uses.
"Eleven minutes do not sound like much," ⟦name-variant|Abrahami|Avrahami⟧ said. "Times 22 flights a day, times 365, they are a mountain of ⟦mixed-script|kerοsene|kerosene⟧."
The change was delayed twice: first by the pandemic, then by a ⟦subword-debris|soft@@ ware|software⟧ fault in Nicosia.⟦stray-fragment| There.|⟧
Pilots welcomed it, with one reservation. The corridor passes close to a radar station on the slopes of Mount Troodos, and winter ice has damaged its mast before.
Controllers from both countries met in Cyprus ⟦relative-day-gloss|yesterday (Monday)|on Monday|Monday|yesterday⟧ to rehearse the handover⟦spacing| ;|;⟧ it took them, by their own account, four attempts.
"The fifth was beautiful," said Andri Loizou, who runs the tower at the airport in ⟦garbled-name|Larnkeh|Larnaca|Cyprus⟧.
The corridor could be extended to Paphos in 2024. Talks with Greece about a link to Rhodes are under way, but not yet with a date. Avrahami, asked whether airlines would pass the savings on to passengers, smiled. "You would have to ask them," he said.
