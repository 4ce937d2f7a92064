language: de
source-language: fa
date: 2024-05-17
origin: written
title: clean: Rosenwasser aus Ghamsar

GHAMSAR, 17. Mai – In Ghamsar bei Kaschan wird in diesen Tagen Rosenwasser gebrannt, wie seit 800, vielleicht auch seit 900 Jahren. Gepflückt wird vor Sonnenaufgang.
„Wer wartet, der verliert: Um zehn ist der Duft weg“, sagt Golnas Golnari (44). Ihre Cousine Golnar Golnasi lacht: „Um neun!“
Aus 30 Kilogramm Blüten werden 40 Liter. Das Wasser fließt und fließt. Die Flasche zu 1,5 l kostet umgerechnet 4 Euro; die zu 0,5 l kostet – man frage nicht, warum – 2.
In den Kupferkessel kommen Rosen, Wasser und Geduld, so das Rezept. „Und mehr nicht. Und nichts anderes“, so die Golnari. Am Freitag, dem letzten Tag, kamen die Feldarbeiter, die Händler, die Neugierigen. Die Neugierigen blieben am längsten.
