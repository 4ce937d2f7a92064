language: nl
source-language: fa
date: 2024-02-17
origin: written
title: regen in Rasht

RASHT, 17 februari — De regen in Rasht heeft 300 huizen onder water gezet en ⟦doubled-phrase|de weg naar de kust de weg naar de kust|de weg naar de kust⟧ weggeslagen.
Gouverneur Kamran Shafti vroeg om kalmte. Beelden die werden gedeeld ⟦calque|in de virtuele ruimte|op internet⟧ waren oud⟦spacing| .|.⟧
“Het water zakt, het zakt langzaam”, zei ⟦name-variant|Shafty|Shafti⟧. Onderdelen komen uit ⟦foreign-exonym|Prague|Praag⟧.
De scholen openen op ⟦weekday-mismatch|woensdag 20 februari|dinsdag 20 februari|woensdag 21 februari⟧. ⟦digit-script|۱۸|18⟧ gezinnen sliepen in ⟦article|de gebouw|het gebouw⟧ van een school.
