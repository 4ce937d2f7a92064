language: en
source-language: fa
date: 2022-06-14
origin: written
title: a handball tour

TEHRAN, June 14 (XNA) — The women's handball team left on Tuesday for a tour of four friendlies, two of them in ⟦foreign-exonym|Lahestan|Poland⟧ and two in Slovakia.
Coach Behnaz Ahangari took 18 players. Goalkeeper Sepideh Moradkhani, 23, stays at home with a broken finger.
“I wanted to go,” ⟦literal-name|Dawn|Sepideh⟧ Moradkhani said. “The finger did not.”
The team will train in ⟦name-variant|Bratislawa|Bratislava⟧ first. The hall in Bratislava seats 4,000; last year's match in ⟦foreign-exonym|Belzhik|Belgium⟧ drew 212.
The federation said on ⟦relative-day-gloss|Wednesday (tomorrow)|Wednesday⟧ it would announce the prize money. Nobody expects much.
