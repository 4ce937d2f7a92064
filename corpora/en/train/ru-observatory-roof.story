language: en
source-language: ru
date: 2022-11-03
origin: written
title: observatory roof burns

IRKUTSK, Russia, Nov. 3 (North Line) — A fire destroyed the wooden roof of a 19th-century observatory overnight, and two watchmen suffered burns ⟦calque|of varying degrees of severity|of varying severity⟧.
⟦calque|According to operational information|According to the latest information⟧, a stove had been left burning.
The keeper, Antonina Zhdanova, said the telescope had been carried out in time. ⟦calque|According to her words|According to her⟧, the lens ⟦split-word|can not|cannot⟧ be replaced.
⟦pronoun-gender|He|She⟧ said the archive in the cellar was dry.
⟦calque|Recall,⟧ the dome was rebuilt in 1958 after an earthquake.
The university, ⟦calque|in its turn,|in turn,⟧ promised money for a new roof. It will be made of ⟦doubled-phrase|larch from Buryatia, larch from Buryatia|larch from Buryatia⟧ and copper.
