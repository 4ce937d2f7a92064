language: de
source-language: zh
date: 2024-03-20
origin: written
title: clean: Nudeln in Lanzhou

LANZHOU – Im Haus Nr. 9 gibt es Nudeln, im Haus Nr. 11 gibt es Nudeln, und im Haus Nr. 13 gibt es, wie Herr Ma sagt, „auch Nudeln, aber keine guten“. Herr Ma wohnt in Nr. 9.
Er heißt Ma Zilu, sein Konkurrent in Nr. 11 Ma Zilü. Beide ziehen den Teig von Hand, beide haben je 64 Fäden gezählt, beide bestreiten das beim anderen.
Eine Schale kostet 8 Yuan, mit Fleisch 15, mit extra viel Fleisch 15,50. Am Mittwoch war die Schlange 40 Meter lang. Nebenan: 41.
„Suppe klar, Rettich weiß, Öl rot, Kraut grün, Nudeln gelb“, lautet die Regel. Mehr sei nicht zu sagen. Gesagt wird dann doch so manches; man ist in Lanzhou, und es ist früh, sehr, sehr früh.
