language: en
source-language: tr
date: 2022-06-08
origin: written
title: library on a ferry

ISTANBUL, June 8 (Bosphorus Wire) — A ferry that crosses the strait 22 times a day has opened a library of 3,000 books on its lower deck.
City librarian Nermin Aksoy said readers need no card. ⟦pronoun-gender|He|She⟧ said books may be left at any pier.
The shelves were built ⟦calque|within the scope of the|as part of the⟧ project “Read and Row” by prisoners in Bursa.
⟦calque|Reminding that|Noting that⟧ the crossing takes 18 minutes, Aksoy advised poems.
The captain ⟦calque|used the expressions|said⟧: “Nobody looks at ⟦doubled-word|the the|the⟧ gulls any more.”
Three works by the novelist ⟦self-gloss|Orhan Pamuk (Orhan Pamuk)|Orhan Pamuk⟧ were stolen in the first week⟦foreign-punctuation|،|,⟧ Aksoy said.
