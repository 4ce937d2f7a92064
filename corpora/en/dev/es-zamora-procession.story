language: en
source-language: es
date: 2022-04-07
origin: written
title: Holy Week returns to Zamora

⟦mojibake|ZAMORA,Â|ZAMORA,⟧ Spain, April 7 (EPX) — After two springs without processions, the brotherhoods of Zamora are airing their habits, waxing their staffs and looking for men under 1.75 metres.
The men are for the ⟦untranslated-token|paso|float⟧ called La Caída, which weighs 1,960 kilos and must pass under the arch of Doña Urraca with a finger's breadth to spare. “The tall ones drank less milk in my day,” said Leocadio Furones, 69, who has led its 40 bearers since 1994.
About a quarter of the bearers have given up since 2019; three have died. ⟦calque|The past Sunday|Last Sunday⟧ their places were drawn by lot in the church of San Juan. For the first time a woman's name came out, that of Lourdes Prieto, a nurse, who is 1.68 metres tall. “I carried heavier things in 2020,” ⟦pronoun-gender|he|she⟧ said.
Hoteliers expect ⟦number-format|60.000|60,000⟧ visitors from Friday, 8 April, to Easter Monday, 18 April, as in 2019. Rooms as far as Toro and Benavente are gone; one house in Bermillo de Sayago lets its hayloft, with Wi-Fi.
The bishop, Fermín Valera, will walk barefoot on ⟦weekday-mismatch|Good Friday, 14 April|Good Friday, 15 April⟧. Health rules allow it. They do not allow the soup of garlic and bread to be shared from a pot before dawn, and 1,200 clay bowls have been ordered from Pereruela.
The silence is harder to order. On the night of Holy Wednesday the whole town swears an oath in the cathedral square not to speak. In 2019 the oath was broken ⟦repeated-sentence|by a drone, by a drone and by a drone|by a drone⟧.
This year the police will watch the roofs, said the deputy mayor, ⟦self-gloss|Antidio Fagúndez (Antidio Fagúndez)|Antidio Fagúndez⟧. His father carved the hands of the Christ of Injuries' bier; his sister, Visitación Fagúndez, sews.
Among the guests is a choir from Lviv, whose 22 women have been living in Ricobayo since March. They will sing in the church of Santa María Magdalena on Maundy Thursday. What they sing is their secret, said their ⟦non-word|conducter|conductor⟧, Oksana Hrynkiv, but it is short and sad and Zamora knows it.
