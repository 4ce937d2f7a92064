language: en
source-language: ar
date: 2025-02-25
origin: written
title: octopus season in Mauritania

NOUADHIBOU, Mauritania, Feb. 25 (Sahel Wire) - Octopus fetched ⟦number-format|8,50|8.50⟧ dollars a kilo in the port of Nouadhibou on Tuesday, more than ever before in February, ⟦calque|and that is because|because⟧ boats had been kept in by wind for six days.
“The octopus isn’t more expensive, it is more rare,” said the auctioneer, Cheikhna Ould Bilal. “Today I sell what yesterday I gave away.”
Mauritania lives on it. The catch goes to Japan, Spain and, since ⟦foreign-calendar|Rajab 1445|January 2024⟧, to ⟦foreign-exonym|Kuria al-Janubiya|South Korea⟧. The buyer for the Japanese, ⟦garbled-name|Hirushi Takayima|Hiroshi Takeyama|Takeyama⟧, has spent 22 winters here and speaks Hassaniya. Hiroshi Takeyama paid for the new ice plant himself.
The ministry opened the season on Jan. 1 and will close it on April 30, it said. It has forbidden traps of plastic, of which 4 million are said to lie on the ⟦invisible-character|sea\u{200F}bed|seabed⟧.
In the huts of Cansado and La Güera the women make traps of clay, and they can hardly keep up. “Clay breaks, and then it is earth again,” said Mariem Mint Sidi, who employs nine. ⟦pronoun-gender|He|She⟧ has dug the clay herself near ⟦self-gloss|Boulenouar (Boulenouar)|Boulenouar⟧ since ⟦digit-script|٢٠٢١|2021⟧.
A patrol boat was given by the Germans. It is named after the town of Atar, it does 24 knots, and it has been in dock since November. “The spare part is in Las Palmas,” said Captain Brahim Ould Ely. “We are in touch with it⟦quotation-marks|.”.|.”⟧
From Nouadhibou the train of iron ore goes to Zouérat, ⟦number-format|2,5|2.5⟧ kilometers long. Some fishermen ride on top of it, with fish. ⟦name-variant|Shaikhna Wald Bilal|Cheikhna Ould Bilal⟧ did so as a boy. “Octopus in the desert,” he recalled, “is worth a goat.”⟦translator-note|
(Editor’s note: the goat is given in the original as a ewe.)|⟧
