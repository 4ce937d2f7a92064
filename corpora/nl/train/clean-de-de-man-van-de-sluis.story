language: nl
source-language: de
date: 2023-03-06
origin: written
title: clean: een sluiswachter

DELFZIJL, 6 maart — Jan Jansen is de zoon van Jan Janssen, met twee s’en, en de vader van Jan Jansz., en wie wie is weet in Delfzijl alleen de postbode.
Alle drie bedienden ze de sluis. Alle drie zeggen ze dat dat dat niet was: werk. “Ik keek naar water”, zegt de middelste, “en als het hoog was was ik laat.”
In 1995 kwam het water tot 4,20 meter. De schippers die die nacht wachtten, wachten bij wijze van spreken nog.
De sluis gaat dinsdag op afstand. Vanuit Groningen, “per knop, per knop!”, zal iemand de deuren openen die de deuren nooit heeft geroken.
Jan krijgt een taart van 45 euro. De taart heeft de vorm van een sluis. Hij is er stil van.
