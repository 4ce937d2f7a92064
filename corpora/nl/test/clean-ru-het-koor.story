language: nl
source-language: ru
date: 2024-05-14
origin: written
title: clean: het koor van de fabriek

TOELA, 14 mei — Het koor van de samovarfabriek zingt al 70 jaar dezelfde elf liederen, en het twaalfde, het nieuwe, is van 1988.
“Harder, harder!”, vraagt Zoja Zoejeva, die met een soeplepel dirigeert. “Nu zacht, zachter. Dat is niet zacht, dat is droevig.”
Het zijn 22 stemmen: 14 vrouwen, 7 mannen en een Anatoli die sinds zijn operatie “alleen de mond opendoet”, maar wel op tijd.
Woensdag 15 mei gaan ze naar Moskou. Ze zingen dan, per ongeluk, in de metro: de zaal was elders. In 2017 ging het ook zo, en dat dat goed ging ging zelfs Zoja te ver.
De trein gaat om 19.40 uur; die van 19.04 uur missen ze altijd.
