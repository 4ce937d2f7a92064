language: en
source-language: uk
date: 2024-01-26
origin: written
title: Antarctic expedition in port

PUNTA ARENAS, Chile, Jan. 26 (Nauka-Inform) — A Ukrainian expedition that spent seven weeks counting krill off the Antarctic Peninsula docked in Punta Arenas on Friday with the longest series of samples it has ever brought home.
The research ship Pivnich lowered its nets ⟦digit-script|２１６|216⟧ times, said ⟦self-gloss|Daryna Holub (Daryna Holub)|Daryna Holub⟧, who led the team of 14. It had left Chile on Dec. 8, ⟦timeline-contradiction|two days before|two days after⟧ the scientists flew in from Warsaw on Dec. 6.
Early counts point to ⟦article|an uniform|a uniform⟧ decline along the western shelf, with roughly a third fewer animals than in the survey of 2019.⟦stray-fragment| Year.|⟧ Holub warned against hasty conclusions. She said:
⟦unquoted-speech|One season is weather, not climate. We will know more when the ⟦subword-debris|ech@@ os@@ ounder|echosounder⟧ records have been checked, and that takes ⟦article|a entire|an entire⟧ winter.|“⟪⟫”⟧
The team spent Christmas at the Vernadsky station, where the cook baked honey ⟦invisible-character|bis\u{2060}cuits|biscuits⟧ and the temperature rose to 4.5 C (40 F). Two days of gales kept everyone below deck. “We played chess, and then we played more chess,” said Maksym Horobets, a doctoral student.
Customs officers in ⟦garbled-name|Punt-Arenasi|Punta Arenas|Chile⟧ will seal the frozen samples on ⟦relative-day-gloss|Saturday (tomorrow)|Saturday⟧. They travel to Kharkiv by way of Madrid, and the scientists fly home on ⟦weekday-mismatch|Thursday, Jan. 31|Wednesday, Jan. 31|Thursday, Feb. 1⟧.
The Pivnich, a former trawler, needs new winches before it can sail again. Not a small job: the yard has asked for $640,000.
