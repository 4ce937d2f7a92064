language: de
source-language: ru
date: 2023-12-15
origin: written
title: clean: ein Chor in Perm

PERM – Wenn im Dezember die Sonne um 15.40 Uhr untergeht, singt in Perm der Chor der Nachtwächter. Es sind 22 Männer und, seit 2021, vier Frauen.
„Bim, bam, bim, bam“, geht das Lied, mit dem sie anfangen, und mit „Bam, bim“ hört es auf. Der Dirigent Anton Antonow hat es geschrieben; sein Bruder, Antip Antonow, sagt: abgeschrieben.
Am Freitag saßen 300 Gäste im Saal, darunter die, die die Karten gewonnen hatten, und der, der der Verlosung vorgestanden hatte. „Ein Zufall“, sagte er.
Zum Schluss kam die „Nacht“, dann die „Kleine Nacht“, dann – nach langem, langem Beifall – wieder die „Nacht“. Antonow (der Dirigent) verbeugte sich. Antonow (der Bruder) klatschte nicht. Er pfiff. Aber richtig, wie die Kritik am Sonnabend schrieb.
