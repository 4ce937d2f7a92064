language: en
source-language: he
date: 2022-06-02
origin: written
title: gas talks before a signing in Cairo

TEL AVIV, June 2 (Gal Economics) — Israel, Egypt and the European Union expect to sign a memorandum on natural gas in ⟦foreign-exonym|Kahir|Cairo⟧ in the middle of June, officials in three capitals said on Thursday, if lawyers can agree what a “best effort” is.
The text, six pages long, would let gas from the fields of Leviathan and Tamar be liquefied at Idku and Damietta on the Egyptian coast and shipped to Europe. Cairo would keep part of it. How large a part is in an annex that nobody has seen.
“It is not a treaty, it is a handshake with page numbers,” said Oded Lavie, an adviser to the energy ministry. He led the Israeli side in the last round, in ⟦foreign-exonym|Brisel|Brussels⟧ on May 24, and ⟦name-variant|Lavi|Lavie⟧ will lead it again on Sunday.
The Europeans are led by a Dane, Mette Lundqvist-Bach, and the Egyptians by Hossam Gaber, a geologist who speaks Hebrew, which he learned from the radio in El Arish. ⟦pronoun-gender|She|He⟧ is said to correct his hosts' grammar.
Israel exported ⟦number-format|5,1|5.1⟧ billion cubic meters to Egypt last year through two pipes, one under the sea from Ashkelon and one through Jordan. A third, overland from Ramat Hovav to Nitzana, will be 65 kilometers long and will not be ready ⟦timeline-contradiction|before 2020|before 2025⟧.
In the ⟦x-and-x|Foreign Ministry of the Foreign Ministry|Foreign Ministry⟧ some would rather build the pipe to Cyprus and Crete of which governments have talked since 2013. “We have ⟦article|an European|a European⟧ customer who is cold,” said Lavie. “He asks when, not where.”
Environmental groups object. Noga Steinitz-Amar of the Clean Coast coalition said that her children would be paying for a pipe to nowhere. The group has asked the High Court, which sits in Jerusalem, for the annex.
Traders have already priced it in. The shares of Ratio Basin, one of the partners, rose 3 percent in Tel Aviv on Thursday ⟦unbalanced-pair|(|⟧after 4 percent on Wednesday. In London those of Cape Energean, which drills at Karish, lost 1.
“Lawyers from Cairo and lawyers from Brussels ⟦translator-gloss|(in the talks)|[in the talks]⟧ agree on one thing,” said Lavie. “They charge by the hour.”
