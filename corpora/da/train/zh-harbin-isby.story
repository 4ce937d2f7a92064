language: da
source-language: zh
date: 2024-01-09
origin: written
title: isbyen i Harbin

HARBIN (XNA) – Tusind arbejdere har bygget årets isby på to uger⟦foreign-punctuation|，|, ⟧og tirsdag blev lyset tændt.
Blokkene kommer fra floden⟦foreign-punctuation|。|.⟧ ⟦calque|Den relevante ansvarlige person|Den ansvarlige⟧ for byggeriet, Sun Guoliang, sagde, at isen aldrig har været så klar.
Det højeste tårn måler 43 meter ⟦spacing|( |(⟧en rekord) og skal stå til marts. Sidste år kom der ⟦number-format|2.7|2,7⟧ millioner gæster.
⟦name-variant|Sun Guolang|Sun Guoliang⟧ begyndte selv som isskærer.
Byen har spurgt ⟦calque|de relevante afdelinger|de ansvarlige myndigheder⟧, om festen må vare ⟦doubled-phrase|en uge længere, en uge længere|en uge længere⟧ i år.
Om foråret løber det hele tilbage ⟦doubled-word|i i|i⟧ floden.
