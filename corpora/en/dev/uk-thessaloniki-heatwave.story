language: en
source-language: uk
date: 2023-07-27
origin: written
title: heatwave in northern Greece

THESSALONIKI, Greece (Mandry News) — Thousands of holidaymakers in northern Greece stayed indoors on Thursday as temperatures passed 42C (108F), and the authorities in Thessaloniki closed parks, playgrounds and ⟦spacing|open - air|open-air⟧ museums until the evening.
Among those stranded were 46 teenagers from a Ukrainian dance troupe whose open-air show on Tuesday, 25 July, was called off at short notice ⟦translator-gloss|(by the city)|by the city⟧. The decision came on Monday, 24 July, ⟦timeline-contradiction|on the day after|on the eve of⟧ the show, when half of the costumes were already hanging backstage.
“The ⟦mixed-script|childrеn|children⟧ cried, and then they went swimming,” said ⟦self-gloss|Larysa Prykhodko (Larysa Prykhodko)|Larysa Prykhodko⟧, who leads the troupe. “The organisers behaved decently. We got our rooms for ⟦split-word|an other|another⟧ week, and a new date.”
The show will now take place on Saturday in a sports hall in Kalamaria, with air conditioning and seats for 900.
The ⟦split-word|region ’s|region’s⟧ hospitals treated 31 people for heatstroke ⟦doubled-phrase|in the first two days, in the first two days|in the first two days⟧, most of them pensioners. A man of 67 died while picking peaches near Veria.⟦wire-boilerplate|
More on the topic: How to protect yourself from the heat|⟧
Fire crews from Romania, Malta and Slovakia are on standby outside the city. In ⟦garbled-name|Saloniky|Thessaloniki|Greece⟧ itself the smoke of a blaze at a paper warehouse could be smelled as far as the White Tower, but it was put out by 3.30am.
Forecasters expect relief, though not yet. A cold front should reach the coast on Sunday.
