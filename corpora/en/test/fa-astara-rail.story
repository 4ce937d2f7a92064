language: en
source-language: fa
date: 2023-05-20
origin: written
title: a railway to the border of Azerbaijan

RASHT, Iran, May 20 (Gilan Weekly⟦dateline-debris|) — —|) —⟧ Work on the missing 162 kilometers of railway between Rasht and Astara will begin before the end of the year, Deputy Roads Minister Kheirollah Samadi said on Saturday, three days after the contract was signed in Tehran.
The line closes the gap between the Persian Gulf and the network of Azerbaijan. It needs 22 tunnels, 15 bridges, nine stations and ⟦number-format|1/6|1.6⟧ billion euros, of which a bank in Moscow is to lend four fifths.
"Our grandfathers spoke of this railway, and ⟦untranslated-token|enshaallah|God willing,⟧ our grandsons will sit in it," Samadi told merchants in Bandar Anzali. "I ask for the patience of the generation between."
The contract sets ⟦foreign-calendar|Tir 1406|June-July 2027⟧ as the date for the first train. Azerbaijani officials were more careful. ⟦garbled-name|Elshan Gholiof|Elşən Quliyev|Quliyev⟧, the deputy head of the railways in Baku, said that 2029 was likelier. Elşən Quliyev measured the distance on foot in 2016, as a young surveyor, ⟦timeline-contradiction|a year before the survey of 2015|a year after the survey of 2015⟧.
The land is the difficulty. Between Masal and Talesh it is owned by 4,800 families who grow rice and tea, and each hectare has on average three heirs. "They came with flags and put one in my tea," said Golnar Pourheidar of Rezvanshahr. ⟦pronoun-gender|He|She⟧ was offered ⟦digit-script|۹۰۰|900⟧ million tomans and a job.
⟦calque|From another angle|Meanwhile⟧, environmentalists fear for the marsh of Anzali and the forest of Gisum. Their spokesman, ⟦self-gloss|Keyvan Tolouei (Keyvan Tolouei)|Keyvan Tolouei⟧, said the line should run through the hills.
The first rails will come from Isfahan, the sleepers from Karaj. Goods for Russia now go by lorry from Astara to ⟦foreign-exonym|Badkubeh|Baku⟧, where they wait for ⟦article|a average|an average⟧ of two days.⟦repeated-sentence| Goods for Russia now go by lorry.|⟧ On some days there are 700 lorries on the bridge over the Astarachay, and the drivers play backgammon on the bonnets.
Samadi travels on to Ardabil on ⟦relative-day-gloss|Sunday (tomorrow, 21 May)|Sunday⟧. The people of that city have been promised a railway as well, since 2005.
