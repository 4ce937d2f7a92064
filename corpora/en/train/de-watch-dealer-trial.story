language: en
source-language: de
date: 2023-03-08
origin: written
title: a watch dealer on trial

ZURICH, March 8 (SDX) — A dealer who sold 60 false watches to collectors in ⟦foreign-exonym|Genf|Geneva⟧ and ⟦foreign-exonym|Mailand|Milan⟧ went on trial on Wednesday.
Prosecutors say that Reto Ammann, 51, had the dials printed in a garage near Basel. Ammann says he believed the man who sold them to him.
“My client ⟦doubled-word|is is|is⟧ a fool, not a thief,” his lawyer, Corinne Zbinden, told the court.
One buyer flew in from ⟦foreign-exonym|Warschau|Warsaw⟧ with his watch in a sock. Another, a dentist from Lyon, had worn hers to two weddings.
The judge asked whether the watches kept time. “Better than mine,” the dentist said.
A verdict is expected on ⟦weekday-mismatch|Monday, 15 March|Wednesday, 15 March|Monday, 13 March⟧.
