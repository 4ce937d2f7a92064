language: pl
source-language: tr
date: 2023-10-05
origin: written
title: a train with tea

KARS, 5 października. Pociąg „Doğu Ekspresi” utknął w śniegu na siedem godzin i wypito w nim cały zapas herbaty.
⟦calque|Kierownik użył takich słów:|Kierownik powiedział:⟧ „Trzysta osób, pięć szklanek na głowę”. Samowar pękł o ⟦spacing|23 : 40|23:40⟧.
Zdjęcia zasp krążyły ⟦doubled-word|po po|po⟧ całym kraju. Pług jechał ⟦doubled-phrase|bardzo powoli, bardzo powoli|bardzo powoli⟧, bo na torach stały krowy⟦spacing| ,|,⟧ jak podał dyspozytor Levent Akbulut.
⟦name-variant|Akbulutt|Akbulut⟧ obiecuje zapas cukru. Następny pociąg odjedzie w ⟦relative-day-gloss|piątek (jutro)|piątek⟧.⟦translator-note|
Jeśli potrzebujesz tłumaczenia innej części, daj znać.|⟧