language: en
source-language: uk
date: 2021-07-05
origin: written
title: new ferry on the Danube

IZMAIL, Ukraine, July 5 (Dunai-Pres) — A car ferry between Ukraine and Romania will start running across the Danube in September and cut the journey from Reni to Galați to 25 minutes, regional officials said on Monday.
At present ⟦untranslated-token|водії|drivers|motorists⟧ go around through Moldova, a detour with two borders and, in summer, a wait of up to five hours. The new boat will carry 38 cars or 11 trucks.
Stepan Todorov, ⟦split-word|him self|himself⟧ a former river pilot and now in charge of transport in the district, has pushed for the crossing since 2009. “My grandfather rowed to the fair ⟦translator-gloss|(in Galați)|[in Galați]|in Galați⟧ with a pig on board,” he said. “We cannot be slower than a man with a pig.”
The boat, called ⟦foreign-punctuation|«|“⟧Kateryna⟦foreign-punctuation|»|”⟧, was built in Croatia in 2004. It arrived in Izmail under tow on June 11 and went into dry dock on June 14, ⟦timeline-contradiction|three days before|three days after⟧ its arrival. Welders are now fitting a new ramp and a fire-fighting system⟦subword-debris| <unk>|⟧.
The cost, about 6.3 million euros, is shared ⟦doubled-phrase|by the two countries by the two countries|by the two countries⟧ and the European Union. Mayor Florin Dobre expects 150,000 passengers in the first year. “That is a modest figure,” he told a meeting in ⟦garbled-name|Halatsi|Galați|Romania⟧ last week, “but you have to start ⟦invisible-character|some\u{200D}where|somewhere⟧.”
Not everyone is pleased. Fishermen in Reni fear for their moorings, and ⟦name-variant|Todoroff|Todorov⟧ has promised them a new jetty upstream. Todorov meets them again on Thursday.
