language: nl
source-language: en
date: 2024-02-17
origin: written
title: clean: de laatste melkrijder

ZUIDHORN, 17 februari — Elke ochtend om 5.40 uur rijdt Wiebe Wiebes de dijk op, en elke ochtend om 5.42 uur zegt de radio dat het glad is of was.
Hij haalt nog bij vier boeren. Het waren er veertig. “De een had een zoon, de ander had er geen, en die er een had had er een in Canada.”
Zijn wagen, een DAF uit 1979, doet 60. Bergop 50, zegt hij, maar bergop is het hier nooit.
De fabriek betaalt 0,43 euro per liter, en dat dat te weinig is weet de fabriek ook.
Op vrijdag 1 maart stopt hij. Dan koopt hij melk, gewoon, in een pak. “Halfvol”, zegt hij, en hij hoort zichzelf. “Nee. Vol.”
