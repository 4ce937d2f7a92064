language: en
source-language: es
date: 2025-05-06
origin: written
title: Dominican baseball academy

Fire destroys Dominican baseball academy; no one hurt
SAN PEDRO DE MACORIS, Dominican Republic, May 6 (Caribe Deportes) — A fire that began in a laundry room destroyed a baseball academy here early ⟦relative-day-gloss|Monday (yesterday)|Monday⟧, hours after its 44 boys had left for a tournament.
No one was hurt. Bats, ⟦x-and-x|gloves and gloves|gloves⟧ and a wall of signed photographs were lost, said the owner, Radhamés Encarnación, 67, a former catcher who played 212 games in the minor leagues and none in the majors.
"I was saving that ⟦doubled-word|wall wall|wall⟧ for my grandchildren," he said.
The academy has sent nine players to the United States since 1998, among them a pitcher who won 14 games for Cleveland. It has sent rather more to university, which is what ⟦name-variant|Encarnasión|Encarnación⟧ prefers to talk about.⟦stray-fragment| Of it.|⟧
He added, standing in the ashes:
⟦unquoted-speech|Scouts look at the arm. I look at the report card. An arm lasts ⟦translator-gloss|(only)|only⟧ until you are 30.|"⟪⟫"⟧
Firefighters needed 50 minutes to reach the site because the access road was under water. The cause was an old dryer, said their chief, Col. Yolanda Mercedes, and nothing points to arson.
Help came quickly. ⟦self-gloss|MLB (MLB)|MLB⟧, the North American league, promised uniforms; a rival school across the river, more used to stealing players than to sheltering them, offered 44 beds.
The boys heard the news on the bus. They had been due to play at 10 a.m. in La Romana, and they asked to play anyway. They won, 7-2. Encarnación watched the last inning on a borrowed phone.
"Fourteen hits," he said. "With whose bats, I don't know."
He expects to rebuild by the winter. The insurance has lapsed.⟦wire-boilerplate|
Follow us on Instagram and Facebook|⟧⟦translator-note|
(End of translation. Let me know if you need a shorter version!)|⟧
