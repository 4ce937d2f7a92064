language: en
source-language: he
date: 2019-09-19
origin: written
title: student satellite sees a stellar flare

REHOVOT, Israel, 19 September — A student telescope no larger than a shoebox has recorded ⟦article|a hour-long|an hour-long⟧ flare on a red dwarf 37 light years away, and its makers will show the data at a congress in Copenhagen next month.
The flare, on 2 August, made the star 14 times brighter ⟦doubled-word|before before|before⟧ it faded, said Amos Tirosh of the Negev Institute of Astronomy, who supervised the students.
"Had it been our own sun, nobody would be writing about it," Tirosh said.
The ⟦invisible-character|sate\u{200B}llite|satellite⟧, named Gahlilit ("firefly"), rode to orbit in February as a passenger on an Indian rocket. It cost $92,000, of which the students raised a third.⟦stray-fragment| From him.|⟧
"It is a ⟦subword-debris|low @-@ cost|low-cost⟧ instrument with a good eye," said Ingrid Søndergaard, an astronomer at Aarhus ⟦mixed-script|Univеrsity|University⟧ in Denmark who was not part of the team.
⟦garbled-name|Sundragur|Søndergaard⟧, who saw the measurements in advance, still asks the question that every referee will ask: ⟦foreign-punctuation|״|"⟧Was it the star, or was it us?"
The team hopes to rule out an instrument error before ⟦timeline-contradiction|last month's|next month's⟧ congress, which runs from 14 to 18 October.
⟦name-variant|Tyrosh|Tirosh⟧ said a second camera, on the ground at Mitzpe Ramon, had seen the same rise at the same minute, 23:17, but through thin cloud.
The students, all of them 17 or 18, will not be travelling to Copenhagen in October: they have matriculation exams that week. Tirosh will go alone, with a poster and a model of the satellite in his hand luggage.
