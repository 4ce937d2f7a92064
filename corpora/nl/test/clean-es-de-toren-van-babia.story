language: nl
source-language: es
date: 2022-01-09
origin: written
title: clean: een dorp zonder klok

RIOLAGO, 9 januari — Het dorp heeft een toren zonder klok en een klok zonder toren, en daar is goed over nagedacht.
De klok ligt in de tuin van Aurora Aurora. “De pastoor zei dat dat het beste was”, vertelt ze. “Toen ging de pastoor weg, en de klok niet.” Wie wil luiden, klopt met een steen: een keer voor water, twee keer voor brand, drie keer voor de bakker.
Er wonen er nog 34. In augustus 340. “Dat dat kan, in zo’n straat!”
Zondag is er vergadering, om 12.30 uur, na de mis die er niet is. Op de agenda: de klok. Op de vorige agenda: de klok. Op de agenda daarvoor, van 1 maart 1998: “de klok (zie vorige)”.
