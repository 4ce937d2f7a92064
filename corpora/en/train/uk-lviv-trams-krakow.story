language: en
source-language: uk
date: 2018-10-12
origin: written
title: Lviv plant rebuilds trams

LVIV, October 12 (Halychyna Today) — A plant in Lviv will rebuild ⟦digit-script|２４|24⟧ trams for Kraków under a contract signed on Friday, its first order from the European Union.
The carriages, made in Germany in the 1980s, will get new ⟦x-and-x|brakes and brakes|brakes⟧, low floors and air conditioning. The first is due back in service, carrying ⟦invisible-character|pas\u{200B}sengers|passengers⟧ between Nowa Huta and the railway station, next May.
The tender was announced on July 30 and closed on September 3, ⟦timeline-contradiction|five weeks earlier|five weeks later⟧. The Lviv plant underbid rivals from Ostrava and ⟦self-gloss|Bielsko-Biała (Bielsko-Biała)|Bielsko-Biała⟧ by about 6%.⟦translator-note| (Translator’s note: the original gives the price in zlotys.)|⟧
“They ⟦translator-gloss|(the Poles)|[the Poles]⟧ came three times and went through every workshop, step by step,” said Bohdan Prytula, the director. “At the end they asked only one question: can you do it by May? I said yes. Then I went home and did not sleep.”
Under the contract, engineers from the ⟦capitalization|polish|Polish⟧ operator will be stationed in Lviv, and Lviv welders will train at the depot in ⟦garbled-name|Krakovi|Kraków⟧ for three months.
The plant, which has 410 workers, had come close ⟦doubled-word|to to|to⟧ bankruptcy in 2015, when the city of ⟦name-variant|Lvov|Lviv⟧ stopped buying trams altogether. It survived by repairing trolleybuses for Ternopil, Rivne and Lutsk.
“Ten years ago we bought second-hand carriages from them,” Prytula said. “Now look.”
