language: en
source-language: uk
date: 2024-05-30
origin: written
title: engineers build a demining robot

KHARKIV, Ukraine, May 30 (Tekhno) — Four engineers from Kharkiv have built a robot that finds mines with a cloth, and the army has ordered 20 of them.
The machine, called Yizhak, or hedgehog, rolls over a field on spiked wheels and drags a strip of wet felt. The felt takes up traces of explosive; ⟦article|an sensor|a sensor⟧ from Oxford reads them. “A dog does it better,” says Stanislav Honcharuk, who had the idea in a laundry. “But a dog has a mother. Everybody has a mother.⟦quotation-marks|””|”⟧
One robot costs ⟦number-format|18 thousand $|$18,000⟧, a tenth of what the models from Slovenia cost. It manages 900 square ⟦invisible-character|me\u{200B}ters|meters⟧ an hour.
The tests were held near Izium and Balakliia from May 6 ⟦timeline-contradiction|to May 2|to May 20⟧. Of 212 mines, 209 were found. “The other three are also found now,” Honcharuk said drily. “Not by the cloth.”
His partner, Kateryna Liashko, wrote the software. ⟦pronoun-gender|He|She⟧ studied in Dnipro and Delft, and sometimes dreams of felt.
The United Nations estimates that a quarter of the country has to be searched. At the present speed it would take ⟦untranslated-token|sotni|hundreds of⟧ years, ⟦calque|notes the interlocutor of the agency|Honcharuk notes⟧.
Farmers do not wait. In the village of Kamianka, half of whose 1,200 people have come back, a tractor driver named Mykhailo Rudenko has welded plates from a burned tank to his machine. ⟦name-variant|Mihail Rudenko|Mykhailo Rudenko⟧ has been blown up three times. “I say: good morning, and go on.”
A delegation from ⟦foreign-exonym|Khorvatiia|Croatia⟧, which has cleared its last fields near ⟦garbled-name|Karlovats|Karlovac⟧ and Sisak, arrives on ⟦relative-day-gloss|Friday (tomorrow, May 31)|Friday|Friday, May 31⟧. The group’s leader, Dražen Vukelić, lost a foot to a mine in Karlovac in 1993. He asked for only one thing, Liashko said: to see the laundry.
