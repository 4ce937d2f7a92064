language: en
source-language: uk
date: 2021-09-23
origin: written
title: dredging of a grain berth in Odesa

ODESA, Ukraine, Sept. 23 (Chornomorska Line) — State grain shipper Ukrzernoport will deepen a third berth at its terminal here so that Panamax vessels can leave fully loaded, the company said on Thursday.
The work will cost ⟦mojibake|в‚¬18|€18⟧ million, ⟦untranslated-token|близько|about⟧ 40 percent of it borrowed from a European bank. Ukrzernoport needs a permit ⟦doubled-phrase|from the port authority, from the port authority|from the port authority⟧ before dredging can start.
Until now the largest ships have had to top up elsewhere, usually in Constanța, Romania. “We pay for two ports and use one,” said Oksana Lytvyn, the terminal’s manager. She went on:
⟦unquoted-speech|Farmers ask why our bids are lower than those of our neighbors. It is simple: ⟦split-word|with out|without⟧ deep water, every ton we load costs three dollars more, and someone has to pay them.|“⟪⟫”⟧
In the last marketing year the terminal handled 2.9 million tons.⟦stray-fragment| Tons.|⟧ With the new berth, ⟦name-variant|Ukrsernoport|Ukrzernoport⟧ expects to reach 4 million by 2024.
Bids from contractors will be opened ⟦relative-day-gloss|tomorrow, on Friday|on Friday⟧. Five companies from Belgium, China and Turkey have bought the documents⟦unbalanced-pair|)|⟧, and a winner is to be named by ⟦weekday-mismatch|Friday, Oct. 14|Thursday, Oct. 14|Friday, Oct. 15⟧.⟦wire-boilerplate|
Read also: Winter wheat sowing nears completion in the south|⟧
Traders were cautious. “They said the same in 2016, and in 2018,” said Petro Yaremko, who runs a small brokerage. “I will believe it when I see a ship.”
