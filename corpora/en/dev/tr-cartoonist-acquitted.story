language: en
source-language: tr
date: 2021-01-19
origin: written
title: a cartoonist is acquitted

⟦translator-note|Note: Turkish letters have been kept in personal names.
|⟧Cartoonist cleared over drawing of minister as umbrella
ANKARA (Anadolu Press Desk) – A court in the Turkish capital on Tuesday acquitted a cartoonist who had drawn a minister as a broken umbrella, ending a case that had dragged on for 22 months.
Leyla Demirhan, 38, whose work appears in a satirical weekly, had faced up to four years in prison for insulting a public official. The judge said the drawing, though “unkind”, fell within the freedom of the press.
The minister ⟦split-word|him self|himself⟧ had not pressed charges. They were brought by a retired colonel from Kayseri, who told the ⟦self-gloss|7th Criminal Court of First Instance (7th Criminal Court of First Instance)|7th Criminal Court of First Instance⟧ that he had been unable to sleep.
The ⟦untranslated-token|bilirkişi|expert witness|court-appointed expert⟧, a professor of graphic art, spent an hour on the umbrella alone and counted its ribs for the bench.
“The state ⟦translator-gloss|(the prosecutor)|[the prosecutor]⟧ asked for an apology,” said the defence lawyer, Önder ⟦mojibake|GÃ¼ltekin|Gültekin⟧. “We offered the original, framed. That offer still stands.”
⟦name-variant|Demirkhan|Demirhan⟧ said she would go back to work at once. Outside the courthouse, where some forty colleagues had opened umbrellas in the sleet, she was asked what she would draw next. Demirhan thought about it and said:
⟦unquoted-speech|A judge. I have been looking at one for nearly two years, and he has a wonderful nose. I shall try to be kind.|“⟪⟫”⟧
The prosecution has seven days to appeal. A second case against the weekly⟦unbalanced-pair|)|⟧, over a front page about bread prices, opens on ⟦weekday-mismatch|Monday, 26 January|Tuesday, 26 January|Monday, 25 January⟧.
