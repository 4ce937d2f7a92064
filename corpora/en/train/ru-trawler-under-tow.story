language: en
source-language: ru
date: 2023-02-03
origin: written
title: trawler without power in the Barents Sea

Russian trawler under tow toward Norwegian port
OSLO, Norway, Feb. 3 (Polar Wire) — A Russian trawler with ⟦spacing|23people|23 people⟧ on board was being towed to Tromsø on Friday, two days after it lost power in heavy seas some 70 nautical miles (130 kilometers) off the Norwegian coast.
The ⟦mixed-script|Bаrents|Barents⟧ Fishing Fleet, which owns the Kapitan Lunin, said that nobody was hurt and that the hull was intact.
The rescue ship Havvakt reached the trawler at 4:40 a.m. on Thursday ⟦unbalanced-pair|(|⟧after a night of six-meter swells.
"The men ⟦split-word|can not|cannot⟧ restart the main engine, but they have heat and food," said ⟦self-gloss|Ingrid Solheim (Ingrid Solheim)|Ingrid Solheim⟧, a spokeswoman for the rescue center in Bodø.⟦stray-fragment| It is.|⟧
Oleg Dvinsky, the captain, told the coast radio that ⟦untranslated-token|экипаж|the crew⟧ had worked the pumps in shifts of two hours. He slept for 20 minutes on Wednesday night. "Not my best watch," he said.
The vessel is expected in ⟦garbled-name|Tromsyo|Tromsø|Norway⟧ by Saturday morning, and inspectors from the Norwegian Maritime Authority will go aboard there on Monday, Feb. 6. ⟦timeline-contradiction|Three days after|Three days before⟧ the inspection, the owner said in a statement that the cause was probably water in the fuel.
The Kapitan Lunin left Murmansk on ⟦capitalization|january|January⟧ 28 to fish for cod. It is 31 years old and was refitted in Kirkenes, a small town near the border, in 2017.
