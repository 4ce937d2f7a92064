language: de
source-language: tr
date: 2024-11-29
origin: written
title: clean: ein Teehaus in Üsküdar

ISTANBUL – Im Teehaus am Anleger von Üsküdar wird seit 1974 derselbe Tee ausgeschenkt, vom selben Mann: Hüseyin Hüseyinoğlu, 71.
„Tee ist Tee“, sagt er. „Und Zucker ist Zucker.“ Zwei Stück, nicht eins, nicht drei.
An diesem Freitag, dem 29. November, zahlt man 20 Lira (55 Cent) das Glas. Vor einem Jahr waren es 12,50 Lira, vor zwei Jahren 6. Wann der Preis wieder steigt? „Morgen, übermorgen, was weiß ich!“
Am Tisch am Fenster sitzen die, die die Fähre verpasst haben, und die, die sie gar nicht nehmen wollten. Man spielt Tavla. Schesch-besch, ruft einer – sechs und fünf. Man sieht und sieht sich nicht satt am Wasser.
Der Sohn, Hasan Hüseyinoğlu, hat in Duisburg gelebt und sagt „Mahlzeit“, wenn jemand hereinkommt. Der Enkel, Hüseyin jun., sagt „Hi“.
