language: es
source-language: en
date: 2024-04-23
origin: written
title: sin faltas: la feria del sombrero

LUTON, Inglaterra, 23 de abril (Bedford Post) — ¿Quién lleva hoy sombrero? En Luton, casi todos. La ciudad que hacía bombines celebró el martes su feria y coronó a la mejor sombrerera, Jo Haddock, y al mejor sombrerero, Joe Haddock. No son parientes.
“No, no y no”, repitió él. “Nos conocimos aquí, cara a cara, delante de un espejo”.
El primer premio —500 libras y un bombín— se lo llevó ella; el segundo, él. Hubo quien gritó “¡tongo, tongo!” y quien aplaudió más y más.
Un “fascinator” de plumas de faisán se vendió por 1.250 libras; otro, idéntico, por 1.150. ¿La diferencia? Un alfiler.
El alcalde, sin sombrero, llegó muy, muy tarde. “Se lo llevó el viento —dijo—; el viento, sí, señor”.
