language: it
source-language: es
date: 2022-01-09
origin: written
title: clean: due campane

TABARCA, 9 gen — L’isola ha 51 abitanti, due campane e una lite.
La grande batte le ore; la piccola pure, un minuto dopo. «È giusta la piccola», dicono al porto. «È giusta la grande», dicono gli altri, che sono meno e stanno più in alto.
Nel 2008 venne un orologiaio da Berna, misurò, bevve, ripartì. La relazione, 3 pagine, conclude: «tutte e due».
Da allora suona così: don, don, don — don, don, don.
Il battello parte alle 9.15, quelle della grande. Chi segue la piccola resta a terra, e fu così che Vicente Vicent, prete, restò 14 anni. «Quasi quasi», dice, «resto ancora».
