language: de
source-language: uk
date: 2024-02-29
origin: written
title: clean: Fernschach per Postkarte

TSCHERNIWZI – Seit 1988 spielen Borys Melnyk aus Tscherniwzi und Boris Melnik aus Graz Schach. Per Postkarte. Ein Zug dauert elf Tage, in schlechten Jahren dreißig.
Am Schalttag, dem 29. Februar, traf Karte Nr. 1.204 ein: Sd5 matt. „Matt ist matt“, sagte Melnyk und stellte die Figuren neu auf.
Er hat die fünfte Partie verloren; zwei gewann er, zwei endeten remis. „Dass das das Ende ist, glaube ich nicht“, sagte er. „Ich habe Weiß.“
Zum Briefkasten geht er zu Fuß: auf und ab, auf und ab, die Treppen der alten k. u. k. Stadt, die mal Czernowitz, mal Cernăuți hieß und die er „Tscherniwzi, was sonst?“ nennt.
Melnik, 79, schickte ein PS mit: „Revanche! Revanche! Revanche!“
