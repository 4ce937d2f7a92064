language: en
source-language: tr
date: 2025-09-02
origin: written
title: clean: rowers divided by a dot

FETHIYE, Turkey, Sept. 2 (Sporyol) — Işıl Kılıç and Işıl Kılınç won the double sculls at Köyceğiz on Monday and were thanked, over the loudspeaker, as one.
They beat Sinem and Simge Aydın-Öz, twins from Eğirdir, by two and a half lengths in 7 min 11.46 s. Third were Ana Ilić and Ana Illić of Smederevo, Serbia, who felt at home.
"It's been like that since the under-16s," said Kılınç, who rows at stroke. "She got my medal. I got her blood test."
"I've got her shoes on," said Kılıç.
Kılıç is from Dalyan. Her mother, Nur, guides people up the reeds to see the loggerheads at İztuzu; her father keeps bees. Kılınç is from Ağrı, near Mount Ararat, where there is no lake to speak of. ("There is. It's called Balık. It's at 2,241 metres and it's frozen.") They met in a lift.
Their coach is an Australian, Bronwyn Hughes-Hewes, who was at two Olympics with the GB eight and has learned three words of Turkish: bırak, bırak, bırak. It means "let go," she said, and she means it.
In the lightweight fours, Galatasaray (6:22.0) beat Fenerbahçe (6:22.1), and there was very, very nearly a fight. The umpire, Tevfik Fikret Fikretoğlu, a poet's great-nephew, called for the film. It showed a heron.
The European championships start in Plovdiv on Thursday week, that is, on 11 September. The Işıls are drawn in heat 3, with Lithuania and Ireland.
Has anyone told the Bulgarians?
"I sent them photographs," said Hughes-Hewes. "Two."
