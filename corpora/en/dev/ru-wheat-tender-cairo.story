language: en
source-language: ru
date: 2025-02-18
origin: written
title: wheat tender in Egypt

CAIRO, Feb. 18 (Agro-Vestnik⟦dateline-debris|) — —|) —⟧ Egypt bought 290,000 metric tons of wheat in its first large tender of the year, more than half of it from Russia, traders in Cairo said on Tuesday.
The lowest offers ⟦doubled-word|were were|were⟧ $262.40 a ton, free on board, from Novorossiysk. Romania and Bulgaria will supply the rest⟦spacing|.A|. A⟧ cargo from Ukraine was not considered because its papers arrived an hour late.
Gennady Sitnikov, who heads an exporters’ club in Rostov-on-Don, called the price ⟦foreign-punctuation|«|“⟧painful⟦foreign-punctuation|»|”⟧ for growers in the south, who pay an export duty of 2,600 rubles a ton.⟦stray-fragment| Rubles.|⟧ “Nobody is getting rich here,” ⟦name-variant|Sytnikov|Sitnikov⟧ said. He noted:
⟦unquoted-speech|The buyer knows that our silos are full and that the new crop looks good. In such a year you either sell cheaply in February or even more cheaply in July.|“⟪⟫”⟧
A delegation of exporters is holding talks in ⟦garbled-name|Kaire|Cairo|Egypt⟧ this week about payment terms. Sellers now wait up to 270 days for their money, and some want letters of credit to be confirmed by a bank outside the country.
Contracts are to be signed on ⟦relative-day-gloss|Wednesday [tomorrow]|Wednesday⟧, with shipment between March 25 and April 10. The next tender is set for ⟦weekday-mismatch|Thursday, March 4|Tuesday, March 4|Thursday, March 6⟧.
Sitnikov said that he would take part again. “What else can I do? Eat it?”
