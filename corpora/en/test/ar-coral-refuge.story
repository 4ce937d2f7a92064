language: en
source-language: ar
date: 2025-02-05
origin: written
title: corals that survived the heat

HURGHADA, Egypt, Feb. 5 (Science Desk) — Corals at the mouth of the Gulf of Suez survived last summer’s heat wave almost untouched, according to a study to be released in Copenhagen on ⟦relative-day-gloss|Thursday (tomorrow)|Thursday⟧.
Egyptian and Danish divers checked 62 reefs and found bleaching on only three. “We counted twice, because we did not believe it,” said ⟦self-gloss|Mona Shafik (Mona Shafik)|Mona Shafik⟧, the marine biologist who led the survey.
Reefs farther south, off Marsa Alam, lost ⟦doubled-phrase|up to a fifth, up to a fifth|up to a fifth⟧ of their living cover. Off Sudan the loss was greater still.
The northern corals carry a ⟦x-and-x|rare and rare|rare⟧ strain of algae that tolerates water of 34 C (93 F), according to the study, which is to appear in the journal Reef ⟦subword-debris|&amp;|&⟧ Shore.
Some hotel owners want to move pieces of the hardy reefs south. Shafik explained why she is against it:
⟦unquoted-speech|A reef is a city, not a statue. You can move the stones, but you cannot move the neighbors. First protect what is alive, and only then talk about planting.|“⟪⟫”⟧
Her co-author, Søren Lykkegaard, said his laboratory in ⟦garbled-name|Kubnahagen|Copenhagen⟧ would keep the ⟦untranslated-token|طحالب|algae⟧ alive in tanks, as ⟦invisible-character|\u{200F}insurance|insurance⟧. A UN fund will pay for an hour of diving per reef per year.⟦wire-boilerplate|
Read also: Fishermen of Safaga count the cost of a hot summer|⟧
