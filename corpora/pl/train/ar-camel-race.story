language: pl
source-language: ar
date: 2023-10-05
origin: written
title: a race of camels

AL-AJN, 5 października. Wyścig wielbłądów wygrała klacz Szahin⟦foreign-punctuation|،|,⟧ choć jej robot-dżokej spadł na starcie.
Pokonała ⟦digit-script|١٢|12⟧ rywali. „Robot krzyczał z piasku, ⟦doubled-word|ona ona|ona⟧ biegła” — mówi trener Hamad al-Mazrui.
Nagroda, ⟦number-format|1,200,000|1 200 000⟧ dirhamów, czeka w banku⟦foreign-punctuation|؛|;⟧ klacz⟦translator-gloss| (wielbłądzica)|⟧ dostała arbuza.
Rewanż w ⟦weekday-mismatch|poniedziałek, 14 listopada|wtorek, 14 listopada|poniedziałek, 13 listopada⟧.⟦stray-fragment| Jest.|⟧ ⟦name-variant|Al-Mazruj|Al-Mazrui⟧ naprawia robota.