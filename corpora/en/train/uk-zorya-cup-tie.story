language: en
source-language: uk
date: 2021-09-22
origin: written
title: a cup tie in Volhynia

KOVEL, Ukraine, Sept. 22 (Sport Line) – A side from the fourth tier that had borrowed its goalkeeper from the fire brigade knocked Kolos-Dnister out of the Ukrainian Cup on Wednesday, winning 4-3 on penalties after 120 minutes without a goal.
Lokomotyv Kovel play on a ground between the railway and the river Turiia. 2,100 people came; ⟦calque|as the saying goes, the apple had nowhere to fall|the ground was packed⟧.
The goalkeeper, Bohdan Klymchuk, 34, saved two penalties, the second with his face. “The face is also mine,” he said. ⟦capitalization|his|His⟧ brigade listened on the radio⟦spacing| ,|,⟧ beside the engine.
Dnister’s Brazilian, ⟦garbled-name|Vellinhton Karvalio|Wellington Carvalho|Carvalho⟧, hit the bar twice. Wellington Carvalho, who cost 1.1 million euros in July, was taken off in the 70th minute and sat down among the Kovel fans, who gave him sunflower seeds.
The coach of the guests, Serhii Topoliuk, refused to speak. His assistant, Anatolii Vovk, spoke for him. “We respect Kovel,” ⟦literal-name|Wolf|Vovk⟧ said. “I am from here.”
⟦doubled-phrase|The referee from Rivne, the referee from Rivne,|The referee from Rivne,⟧ Olena Pavliuk, showed eleven yellow cards. ⟦pronoun-gender|He|She⟧ is the first woman to lead a cup match in the region.
In the other ties, Nyva Ternopil beat Ahrobiznes Volochysk 2-1, Veres lost in Zhytomyr, and Metalurh drew 1-1 in ⟦self-gloss|Uzhhorod (Uzhhorod)|Uzhhorod⟧ before losing on penalties.
The draw for the next round is on ⟦weekday-mismatch|Monday, Sept. 28|Tuesday, Sept. 28|Monday, Sept. 27⟧. Klymchuk wishes for Dynamo. “Or for a day off⟦quotation-marks|.”.|.”⟧
⟦name-variant|Klimchuk|Klymchuk⟧ is on duty on Thursday morning from seven.⟦repeated-sentence| Klymchuk is on duty on Thursday morning from seven.|⟧
