language: en
source-language: ar
date: 2022-05-24
origin: written
title: dust storm over Najaf

Dust closes Najaf airport for third time this month
NAJAF, Iraq, May 24 (Rafidain Agency) — A wall of orange dust closed the airport at Najaf on Tuesday and sent more than 700 people to hospitals with breathing trouble, health officials said.
It was ⟦article|a exceptionally|an exceptionally⟧ thick storm even for a province that has had eight of them since April 1, ⟦doubled-phrase|said the head of the weather office, said the head of the weather office|said the head of the weather office⟧, ⟦self-gloss|Qusay Abd al-Amir (Qusay Abd al-Amir)|Qusay Abd al-Amir⟧.
Visibility on the ⟦untranslated-token|الطريق السريع|highway⟧ to Karbala fell to 50 meters (164 feet), and the ⟦mixed-script|рolice|police⟧ turned trucks back at the city limits.
At one teaching hospital the emergency ward had run out of oxygen masks by noon. "We have asked for ⟦subword-debris|high @-@ flow|high-flow⟧ equipment again and again," said Dr. Zaman al-Kaabi, a lung specialist.
Most of the patients were ⟦capitalization|iraqi|Iraqi⟧ farm workers, she said, with a few Iranian pilgrims among them. One man had driven 90 kilometers with his head out of the window, because the windshield was caked.
Al-Kaabi warned that the worst might be still to come, saying:
⟦unquoted-speech|July is when it gets bad, not May. It ⟦translator-gloss|(the dust)|[the dust]⟧ stays in the lungs for weeks. If nobody plants the trees that were promised us along the desert road, we will need a bigger hospital.|"⟪⟫"|“⟪⟫”⟧
Flights resumed shortly after 8 p.m.⟦wire-boilerplate|
Ended/ 25 N|⟧
