language: en
source-language: tr
date: 2019-07-16
origin: written
title: clean: a court weighs a tea glass

RIZE, Turkey, July 16 (Bosphorus Wire) — What is a glass of tea? A court in Rize needed 31 pages to say so.
It is "not less than 100 millilitres, to the lower edge of the rim," the Rize consumer court held on Tuesday, in the matter of İsmail Hakkı Çayoğlu v. Çaycı İsmail Hakkı. The latter, a tea house in the harbour of Pazar, must refund the former, a retired surveyor, 17.50 lira ($3.06).
Çayoğlu had measured 35 glasses between 3 March and 9 May. They held 88.4 ml on average. "It's not the tea," he said. "It's the 11.6."
The owner, İsmail Hakkı Usta, called two witnesses. One, a glass-blower from Denizli, testified that a glass shrinks. Under questioning by Judge Bengü Su Yücesoy, he allowed that it did so "in 900 to 1,000 years." The other was his mother.
"He who counts the glasses [of his host] will die thirsty," she told the court.
The plaintiff's counsel, Atty. Mert Mertoğlu: "Objection."
Judge Yücesoy: "To what?"
Mertoğlu: "I don't know."
Judge Yücesoy: "Sustained."
Turks drink more tea than anybody else: 3.16 kg a head and year, says the UN's FAO, or, by one count in Çayeli, about 1,300 glasses. The "thin-waisted" glass came up in the 1930s. The Glass House of Paşabahçe made 212 million in 2018, and it, too, has a view on 100 ml (it is 96).
Usta will appeal to the regional court in Samsun. Until then a notice hangs on his door: "Glasses filled to the brim. Burnt fingers: your own, your own."
The two have known each other since 1967. They had had a game of backgammon going when it all began; it has been adjourned to Monday, the 22nd.
