language: pl
source-language: tr
date: 2021-06-18
origin: written
title: a quarry of marble

AFYON, 18 czerwca. W kamieniołomie marmuru znaleziono but rzymskiego kamieniarza, lewy.
⟦calque|Archeolog użył następujących słów:|Archeolog powiedział:⟧ „Szukamy prawego”. But ma ⟦number-format|24.5|24,5⟧ cm i ⟦doubled-word|dwie dwie|dwie⟧ dziury.
Prace wstrzymano ⟦doubled-phrase|na dwa tygodnie, na dwa tygodnie|na dwa tygodnie⟧⟦spacing| ,|,⟧ ku złości właściciela. ⟦name-variant|Gundogan|Gündoğan⟧ — bo tak nazywa się właściciel Serkan Gündoğan — chce wystawy.
But pojedzie do muzeum w ⟦relative-day-gloss|sobotę (jutro)|sobotę⟧.