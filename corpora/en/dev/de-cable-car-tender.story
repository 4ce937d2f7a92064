language: en
source-language: de
date: 2023-09-06
origin: written
title: a cable car

INNSBRUCK, Sept. 6 (APX) — A cable car that was built for ⟦foreign-exonym|Neapel|Naples⟧ and never paid for may end up above Innsbruck, the city said on Wednesday.
The cabins have stood in a hall near ⟦foreign-exonym|Brüssel|Brussels⟧ since 2011. The city would pay for the ropes ⟦doubled-phrase|and the motors and the motors|and the motors⟧.
“We take it as it is,” said the deputy mayor, Hannelore Pichler. ⟦name-variant|Pichlar|Pichler⟧ rode it once, in a test, “and screamed”.
Engineers from Munich will look at it on ⟦weekday-mismatch|Tuesday, 20 September|Wednesday, 20 September|Tuesday, 19 September⟧.
