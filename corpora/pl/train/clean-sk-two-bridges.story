language: pl
source-language: sk
date: 2024-05-20
origin: written
title: clean: two bridges, one name

W Cieszynie i w Cieszynie (czeskim) w poniedziałek, 20 maja, pomalowano ten sam most na dwa kolory, po połowie: do 41,5 m na zielono, dalej na niebiesko.
„My my, a oni oni — mówi malarz Jan Cieślar. — Ale kawę pijemy razem”.
Farby zużyto 312 l, a więc ok. 0,3 l/m kw.; poszło na to 18,7 tys. zł i 97 tys. koron.
— Która strona ładniejsza? — Ta, ta od słońca. Po południu: tamta, tamta.
Napis „Most Przyjaźni/Most Družby” odmaluje się w czerwcu. Pies celnika, Baca, ma jedną łapę zieloną, drugą niebieską i nic sobie z tego nie robi.