language: da
source-language: ar
date: 2023-08-16
origin: written
title: fyret ved Tanger

TANGER (XNA) – Fyret ved Kap Spartel lyser igen⟦foreign-punctuation|،|,⟧ efter at en storm slukkede det i januar.
Fyrmesteren, ⟦self-gloss|Driss Lahrichi (Driss Lahrichi)|Driss Lahrichi⟧, gik op ad de ⟦digit-script|١٢٠|120⟧ trin onsdag aften med en pære i hånden.
»Jeg har talt dem hver dag i tredive år⟦spacing| «|«⟧, sagde han. ⟦name-variant|Lahrishi|Lahrichi⟧ har aldrig taget elevatoren⟦foreign-punctuation|؛|;⟧ der er ingen.
⟦calque|I samme sammenhæng,⟧ lover ministeriet et museum ved ⟦doubled-word|siden siden|siden⟧ af. Det skal koste ⟦number-format|12,500,000|12.500.000⟧ dirham.
Åbningen er sat til ⟦weekday-mismatch|søndag den 2. september|lørdag den 2. september|søndag den 3. september⟧.
