language: en
source-language: tr
date: 2020-02-18
origin: written
title: fishing talks with Egypt

ANKARA, 18 February (MHA⟦dateline-debris|) – –|) —⟧ Turkey and Egypt will hold their first talks on fishing rights for seven years when a delegation of nine officials from Ankara arrives in Cairo ⟦relative-day-gloss|tomorrow (Wednesday)|on Wednesday|tomorrow⟧.
The agenda covers trawling limits, the release of impounded nets and ⟦article|an unified|a unified⟧ radio channel for the two coastguards, the agriculture ministry said.⟦stray-fragment| Is.|⟧
Speaking to a parliamentary committee ⟦timeline-contradiction|two days after|a day before|on the eve of⟧ the 19 February meeting, the deputy agriculture minister, Selim Arıkan, said Ankara was ready to pay for ⟦article|a Egyptian|an Egyptian⟧ boat that sank under tow off Mersin last year.
"There is ⟦x-and-x|mutual and mutual|mutual⟧ interest here," Arıkan said. "The fish do not carry passports. They ⟦translator-gloss|(the stocks)|[the stocks]⟧ will be gone in ten years if we go on like this."
Four Turkish trawlers have been held in Alexandria since November. Their ⟦subword-debris|▁crews|crews⟧ were sent home after a week, face to face with their families at last in a hangar at Adana airport, but the boats were not.
It was not clear who would lead the Egyptian side in ⟦garbled-name|Kahiri|Cairo⟧. An adviser to the fisheries authority there, Hany Morsi Saleh, said by telephone that the list of names was "still in pencil".
Asked whether a deal could bring back the ambassadors withdrawn in 2013, Arıkan was cautious. He replied:
⟦unquoted-speech|I am here to talk about sea bream. If someone wants to build on that, I will be delighted, but it is not in my file and I have not been asked to put it there.|"⟪⟫"⟧
A second round is pencilled in for the spring. So far, no date has been set.
