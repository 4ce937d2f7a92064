language: en
source-language: tr
date: 2022-09-08
origin: written
title: lighthouse at Sinop goes dark

SINOP, Turkey — The lighthouse on Cape İnce, the northernmost point of Anatolia, went dark on Wednesday night for the first time since 1863, and a Georgian freighter ran onto the rocks below it.
All 11 crew of the Tskaltubo were taken off by a fishing boat. The coast guard said that the ship, bound from ⟦article|Netherlands|the Netherlands⟧ to Batumi with used cars, was not leaking.
The ⟦untranslated-token|müdürlük|directorate⟧ of coastal safety blamed a power cut. A spare generator, bought ⟦timeline-contradiction|last Monday, 12 September|next Monday, 12 September|last Monday, 5 September⟧, had not been connected.
“I have kept this light for thirty-one years, and I had a lamp in the kitchen,” said the keeper, Mehmet Ali Gürsoy. “I held it up and waved it.” He was questioned by the ⟦untranslated-token|kaymakam|district governor⟧ and sent home.
The ship’s owner thanked ⟦article|the Mr. Gürsoy|Mr. Gürsoy⟧ in a statement and said it would pay for the lamp.⟦stray-fragment| Has been.|⟧
A tug is expected ⟦relative-day-gloss|today (8th)|today⟧ from Samsun.⟦translator-note| I have rendered all names in their Turkish spelling.|⟧ Divers will look at the hull first.
