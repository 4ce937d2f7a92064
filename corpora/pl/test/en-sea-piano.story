language: pl
source-language: en
date: 2023-10-05
origin: written
title: a piano in the sea

BRIGHTON, 5 października. Morze wyrzuciło na plażę fortepian, nastrojony.
Klawiszy ⟦doubled-word|brakuje brakuje|brakuje⟧ trzech. Instrument ⟦calque|okazał się być|okazał się⟧ rekwizytem z filmu za ⟦number-format|2.5|2,5⟧ mln funtów.
„Zagrałam walca, odpłynęły mewy” — powiedziała emerytka June Hallett ⟦calque|reporterom|dziennikarzom⟧⟦spacing| .|.⟧ ⟦name-variant|Hellett|Hallett⟧ chce go zatrzymać.
Wytwórnia przyśle ciężarówkę w ⟦relative-day-gloss|piątek (jutro)|piątek⟧, o ile ⟦mixed-script|przypłуw|przypływ⟧ pozwoli.⟦wire-boilerplate|
Może cię zainteresować: Wieloryb w porcie|⟧