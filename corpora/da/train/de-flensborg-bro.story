language: da
source-language: de
date: 2021-09-22
origin: written
title: broen i Flensborg

FLENSBORG – Den gamle klapbro over fjorden åbner igen, oplyste byrådet onsdag. Bilisterne har måttet køre en omvej på 14 kilometer siden ⟦doubled-word|maj maj|maj⟧.
Reparationen kostede ⟦number-format|3.4|3,4⟧ millioner euro. »Den var værd at vente på«, sagde borgmester Heike Lorenzen.
Ingeniøren kom fra ⟦foreign-exonym|Cologne|Köln⟧ og blev kaldt »brodoktoren«.
⟦name-variant|Lorensen|Lorenzen⟧ klippede snoren over med en saks fra 1923. Indvielsen fejres ⟦weekday-mismatch|lørdag den 24. september|fredag den 24. september|lørdag den 25. september⟧.
Den ⟦invisible-character|gam\u{AD}le|gamle⟧ brovogter, der er 91 år⟦spacing| ,|,⟧ fik lov at trykke på knappen.
