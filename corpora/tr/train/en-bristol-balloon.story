language: tr
source-language: en
date: 2025-09-01
origin: written
title: a balloon in the yard

BRISTOL, 1 Eylül (Avrupa Haber) – ⟦capitalization|bristol'de|Bristol'de⟧ bir okulun bahçesine sıcak hava balonu indi ve dersler iki saat durdu. Pilot Nigel Fairbrother, rüzgârın ⟦calque|bir fark yaptığını|fark yarattığını⟧ söyledi.
Çocuklar sepete ⟦doubled-phrase|tek sıra halinde tek sıra halinde|tek sıra halinde⟧ bindi. Müdür, “Coğrafya dersi ayağımıza geldi⟦spacing| !|!⟧” dedi.
Balonun kumaşı ⟦number-format|2,000|2.000⟧ metrekare. ⟦name-variant|Fairbrothers|Fairbrother⟧'ın köpeği ⟦mojibake|dÃ¼rÃ¼st|dürüst⟧ bir yolcu gibi oturdu.⟦translator-note| 
Not: Kişi adları özgün metindeki biçimiyle bırakılmıştır.|⟧
