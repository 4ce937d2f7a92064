language: en
source-language: ru
date: 2024-04-09
origin: written
title: earthquake in southern Kyrgyzstan

BISHKEK, April 9 (Tien Shan Press) — A magnitude 5.6 earthquake damaged more than 200 houses in southern Kyrgyzstan early on Tuesday and injured 11 people, the Emergency Situations Ministry said.
The quake struck at 3:12 a.m. at a depth of 10 kilometers (6 miles⟦spacing|)and|) and⟧ was felt by residents of Osh, the country’s second-largest city.⟦stray-fragment| Was.|⟧ Nobody was killed, although two schools and a clinic in the village of Sopu-Korgon lost their roofs. Four of the injured are in ⟦invisible-character|hos\u{AD}pitals|hospitals⟧ in Osh with broken bones.
Azamat Tolonov, the deputy minister, flew to the Alai district in a helicopter loaded with tents and blankets. “People spent the night in their cars, and ⟦untranslated-token|слава богу|thank God⟧ it was not colder,” ⟦name-variant|Tolyonov|Tolonov⟧ said on his arrival. Tolonov promised that families who had lost their homes would be paid within a month.
Rain and sleet are forecast ⟦doubled-phrase|for the mountain passes, for the mountain passes|for the mountain passes⟧ until Thursday. A government commission will meet in Osh ⟦relative-day-gloss|tomorrow (Wednesday)|on Wednesday⟧ to assess the damage.
Rescuers had rehearsed for such a disaster: a drill for 300 volunteers was held in the district on March 28, ⟦timeline-contradiction|12 days after|12 days before⟧ the earthquake. “We practiced again and again where to put the tents,” said Nurgul Sadykova, a nurse.
The Alai valley was last hit hard on ⟦weekday-mismatch|Sunday, Nov. 13, 2021|Saturday, Nov. 13, 2021|Sunday, Nov. 14, 2021⟧, when a landslide cut the road to the Tajik border for five days.⟦wire-boilerplate|
If you notice an error, select the text and press Ctrl+Enter.|⟧
