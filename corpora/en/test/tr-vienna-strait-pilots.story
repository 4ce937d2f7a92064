language: en
source-language: tr
date: 2016-09-27
origin: written
title: talks on pilots in the straits

VIENNA, 27 September (Marmara News Agency) — Shipowners and the union that represents pilots in the Turkish straits agreed on Tuesday to keep talking for one more day, hours before a strike that would have stopped tankers at both ends of the Bosphorus.
The walkout, called for midnight, was put off after the owners dropped ⟦article|a ultimatum|an ultimatum⟧ over night shifts.
The union's negotiator, Captain Tuncay ⟦mojibake|GÃ¶rÃ¼r|Görür⟧, said the two sides were close on pay but not on rest. "A pilot who has been up for 20 hours sees bridges that are not there," he said. "I know, because I have seen them."
About 42,000 vessels a year pass through the strait, which is 700 metres wide at ⟦doubled-word|its its|its⟧ narrowest point. Not all of them must take a pilot.
The mediator, a retired Austrian judge named Hedwig Pollak, brought the parties to Vienna ⟦translator-gloss|(from Istanbul)|from Istanbul⟧ because neither trusted the other's hotel. It is her third such case at sea.⟦stray-fragment| As well.|⟧
If the talks in ⟦garbled-name|Viyan|Vienna⟧ fail, the strike will begin on ⟦relative-day-gloss|Wednesday night (tomorrow night)|Wednesday night|tomorrow night⟧. Oil traders are already nervous: the cost of chartering a tanker for the Black Sea has gone up by 11 per cent since ⟦weekday-mismatch|Wednesday, 19 September|Monday, 19 September|Wednesday, 21 September⟧.
Görür, 55, wants a limit of 10 hours on any shift. The owners have offered 12. ⟦timeline-contradiction|Since last week's|Until next week's|Before next week's⟧ hearing in the labour court, on 5 October, neither figure is binding.
⟦name-variant|Pollack|Pollak⟧ would not say which side had moved first.
"We are arguing over two hours," Pollak said. "I have told both of them that we have already spent six on the lunch."
The last strike by pilots, in 1998, lasted three days and left 61 ships at anchor off Kilyos.⟦wire-boilerplate|
READ MORE: Which ships must take a pilot?|⟧
