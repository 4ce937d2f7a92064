language: it
source-language: ru
date: 2024-02-17
origin: written
title: campane a Tver

TVER, 17 feb — Una campana di tre tonnellate, fusa nel 1811 e dispersa da un secolo, è stata ripescata nel Volga, ha riferito ⟦relative-day-gloss|oggi (sabato)|sabato|oggi⟧ il museo.
⟦calque|Secondo le parole della|Secondo la⟧ direttrice, Zoja Rumjanceva, il bronzo è integro al ⟦number-format|97.5|97,5⟧ per cento. ⟦name-variant|Rumjantseva|Rumjanceva⟧ ha aggiunto che la scritta si legge ⟦doubled-word|con con|con⟧ facilità.
«Ha suonato appena toccata l’aria», ha detto un sommozzatore⟦spacing| ( quattro| (quattro⟧ in tutto).
Il ⟦split-word|porta voce|portavoce⟧ della diocesi chiede che torni sul campanile. La chiesa, però, non c’è più.
