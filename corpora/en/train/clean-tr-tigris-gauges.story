language: en
source-language: tr
date: 2023-03-22
origin: written
title: three countries share river gauges

GENEVA, Mar. 22 (FDA) — Turkey, Syria and Iraq have agreed to share hourly readings from 26 river gauges on the Tigris and the Euphrates, a small step that took, by one delegate's reckoning, "nineteen years and about nine hundred lunches".
The accord was initialled on Wednesday, a day after the experts had gone through the list gauge by gauge. Iran, which is not a party to it, sent an observer.
It covers three things: the level of the water, the flow and the salt. It does not say how much water anyone may take.
"That would be another conference, with other people, in another century," said Aram Hewa, the head of the Iraqi team. (His namesake at the oil ministry, Aram Hewa Salih, was not involved.)
Hydrologists have long called for such an exchange. The Organisation for Economic Co-operation and Development (OECD) did so in 2009; the FAO, a UN agency in Rome, did so in 2013 and, again, in 2018.
In practice, the numbers will go to a server in Bern and from there to all three capitals within 15 minutes. Anyone will be able to see them at https://gauges.example.org, free of charge. "If I can read it, so can a farmer in Nasiriyah," Hewa said.
A Turkish official, who asked not to be named, was less excited: "We used to send faxes, and nobody read the faxes."
On the eve of the signing, a heated row broke out over the spelling of one gauge. Was it Cizre or Jazirat Ibn Umar? The two sides sat face to face for an hour. In the end, it went into the annex as "TG-07".
The data start flowing on Saturday, 1 April. No joke, said the Swiss hosts.
