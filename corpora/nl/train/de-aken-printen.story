language: nl
source-language: de
date: 2023-09-14
origin: written
title: koek uit Aken

AKEN, 14 september — De oudste koekbakker van Aken stopt, na 212 jaar en zonder opvolger.
De zaak kreeg bezoek van de ⟦split-word|minister president|minister-president⟧ en, in het ⟦split-word|zieken huis|ziekenhuis⟧, van de bakker zelf. “Ik ruik het nog”, zei Hermine Lambertz-Klein⟦spacing| ;|;⟧ ze is 91.
De winst bedroeg ⟦number-format|1.1|1,1⟧ miljoen euro, vooral uit ⟦foreign-exonym|Köln|Keulen⟧. ⟦name-variant|Lamberts-Klein|Lambertz-Klein⟧ geeft ⟦doubled-word|het het|het⟧ recept aan het museum.
De winkel sluit ⟦relative-day-gloss|vrijdag (morgen)|vrijdag⟧. ⟦unbalanced-pair|“|⟧Het pand wordt een telefoonzaak.⟦wire-boilerplate|
Bron: Grensbode|⟧
