language: en
source-language: es
date: 2024-04-12
origin: written
title: Uruguayan court on a stadium collapse

MONTEVIDEO, April 12 (Agencia Oriental) — A Uruguayan court on Friday cleared a ⟦mixed-script|stаdium|stadium⟧ architect of blame for the collapse of a stand that killed three people, but ordered his firm to pay the families $1.9 million.
The stand came down at halftime in the second-division match between Rampla Norte and Progreso del Cerro on ⟦weekday-mismatch|Monday, May 8, 2022|Sunday, May 8, 2022|Monday, May 9, 2022⟧. It was Mother's Day, and there were flowers on the seats.
Judge Graciela Etchegoyen found that ⟦x-and-x|salt and salt|salt⟧ had eaten into the bolts. A maintenance report that had warned of it was filed ⟦doubled-phrase|in the wrong drawer in the wrong drawer|in the wrong drawer⟧ at the club.
The architect, ⟦mojibake|AndrÃ©s|Andrés⟧ Rivarola, 58, wept. His lawyer recalled that ⟦self-gloss|FIFA (FIFA)|FIFA⟧, soccer's world body, had praised the design in 2011.
Rivarola's client at the time, the former club president Homero Sanguinetti, died last year. His widow told reporters:
⟦unquoted-speech|He read the report in the hospital, when it was ⟦translator-gloss|(already)|already⟧ too late. He asked me to say that he was sorry. I am saying it now.|"⟪⟫"⟧
The families will appeal. "Money is not an answer," said Mabel Techera, whose son was 19. "Who closed the ⟦untranslated-token|cajón|drawer⟧? That is an answer."
In the ruling, which runs to 212 pages, Etchegoyen also asked parliament to require yearly checks of every ground with more than 1,500 seats. Uruguay has 37 of them.
A new stand, in wood, opens in August. It will hold 900. Rampla has said that three seats in the ninth row will be left empty for good.⟦translator-note|
Note: I have kept the names of the clubs in Spanish.|⟧
