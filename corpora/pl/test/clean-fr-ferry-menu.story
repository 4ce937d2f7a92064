language: pl
source-language: fr
date: 2021-06-18
origin: written
title: clean: a menu on a ferry

Kucharz promu „Wawel” ugotował w piątek, 18 czerwca, tysiąc porcji barszczu i ani jednej nie sprzedał: prom przez pomyłkę nie zabrał pasażerów.
„Odpłynęliśmy z Calais o 11.15, a autokary przyjechały o 11.51” — wyjaśnia kpt. ż.w. Michel Michelet. Cyfry jak cyfry, dodaje, tylko że nie te.
Barszcz wrócił do Dover, z Dover do Calais, z Calais znów do Dover. Za trzecim razem zjedli go kierowcy tirów: 1,2 tys. litrów w dwie godz.
— Dobre? — pytał kucharz. — Bardzo, bardzo — odpowiadali po francusku, angielsku i bułgarsku („mnogo, mnogo dobre”).
Porcja kosztuje 4,90 euro, z uszkami 5,90, uszka bez barszczu — też 5,90. Firma P&O nie komentuje. Michelet: „Kto nie ma w głowie, ten ma w kotle”.