language: nl
source-language: en
date: 2021-11-17
origin: written
title: een kraan in de Maas

ROTTERDAM, 17 november (Havenbode) — Een drijvende kraan sloeg los en bleef liggen voor een bakkerij op de kade. Niemand raakte gewond.
Volgens ⟦split-word|politie chef|politiechef⟧ Arie Vlasblom was de tros nat⟦spacing| ,|, ⟧oud en te dun.
“We ⟦doubled-word|hadden hadden|hadden⟧ nog brood”, zei ⟦name-variant|Vlasblum|Vlasblom⟧. Het overleg met de reder ⟦calque|nam plaats|vond plaats⟧ op de stoep.
De tros komt uit ⟦foreign-exonym|Copenhagen|Kopenhagen⟧. De kade gaat ⟦relative-day-gloss|donderdag (morgen)|donderdag⟧ open.⟦wire-boilerplate|
Lees verder|⟧
