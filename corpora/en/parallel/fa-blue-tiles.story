language: en
source-language: fa
date: 2022-11-14
origin: written
title: blue tiles come home

⟦translator-note|Sure, here is the translated text:
|⟧YAZD, Nov. 14 (KNA⟦dateline-debris|)_|) —⟧ A hundred blue tiles have come home to Yazd in a suitcase. A traveller from ⟦foreign-exonym|Landan|London⟧ found them at a flea market and ⟦mojibake|couldnâ€™t|couldn’t⟧ forget them.
“They are ours⟦spacing| ,|,⟧” said the curator, Farideh Kazemnia, on Monday. ⟦name-variant|Kazimnia|Kazemnia⟧ counted ⟦digit-script|۱۰۰|100⟧ pieces ⟦doubled-word|and and|and⟧ found a crack in one.
They will be shown from ⟦weekday-mismatch|Thursday, 25 November|Friday, 25 November|Thursday, 24 November⟧.
