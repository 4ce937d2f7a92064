language: pl
source-language: fa
date: 2024-09-10
origin: written
title: dates before a court

BAM, 10 września (Wieści pustyni⟦dateline-debris|)_|) —⟧ Sąd podzielił palmę między braci: jeden dostał cień, drugi daktyle.
Spór trwał ⟦digit-script|۱۹|19⟧ lat. ⟦calque|W kontynuacji tego wystąpienia|W dalszej części wystąpienia⟧ sędzia poradził posadzić ⟦doubled-word|drugą drugą|drugą⟧.
„Cień rano jest mój” — mówi Rahim Nachli⟦spacing| .|.⟧ Zbiór da ⟦number-format|1,350,000|1 350 000⟧ riali.
Apelację rozpatrzą w ⟦weekday-mismatch|poniedziałek, 17 września|wtorek, 17 września|poniedziałek, 16 września⟧.⟦stray-fragment| Będzie.|⟧