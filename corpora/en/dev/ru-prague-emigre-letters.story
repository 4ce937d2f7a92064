language: en
source-language: ru
date: 2018-02-14
origin: written
title: archive of an émigré bookseller

PRAGUE, 14 February (Rubezh) — A library in Prague has acquired more than 11,000 letters that belonged to Vera Lanskaya, a Russian émigré whose bookshop near the Charles Bridge was a meeting place for writers between the wars.
Among the correspondents are poets, two generals ⟦spacing|( |(⟧one of whom drove a taxi in Paris) and a bishop. The letters are in Russian, French and ⟦capitalization|czech|Czech⟧, and many were never answered.
The boxes were found by ⟦self-gloss|Tomáš Lanský (Tomáš Lanský)|Tomáš Lanský⟧, the bookseller’s grandson, in the cellar of a farmhouse outside Beroun. His mother had moved them there from a flat by the river in 1998, ⟦timeline-contradiction|four years after|four years before⟧ the flood of 2002 ruined everything that was left behind.
“They ⟦translator-gloss|(the letters)|[the letters]⟧ were tied with string and smelled of mushrooms,” Mr Lanský said. “I nearly took them to the dump. That I did not is pure luck.”
The collection is in good ⟦x-and-x|condition and condition|condition⟧; ⟦untranslated-token|вместе с тем|at the same time⟧, about 400 sheets have to be treated for mould. The ⟦garbled-name|Prazhsk|Prague⟧ library expects to finish a ⟦invisible-character|cata\u{200E}logue|catalogue⟧ by the end of next year⟦unbalanced-pair|)|⟧ and to put it online free of charge.
Lanskaya closed the shop in 1951 and worked as a tram conductor until she retired. She never went back to Tula, where she was born. “Too far, and too late,” she wrote to a friend in 1963.
