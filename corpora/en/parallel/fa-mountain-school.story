language: en
source-language: fa
date: 2024-01-18
origin: written
title: a school in the snow

SANANDAJ, Jan. 18 (KNA) — The school of Darvan has stayed open through the snow, because its only teacher sleeps there. Shirin Moradi moved in on Monday with a stove and ⟦digit-script|۱۲|12⟧ blankets.
“The road is ⟦invisible-character|clo\u{AD}sed|closed⟧, but the children need only cross the yard,” she said⟦foreign-punctuation|؛|;⟧ the youngest is six. ⟦name-variant|Moraddi|Moradi⟧ cooks ⟦doubled-word|with with|with⟧ them at noon.
A helicopter is due on ⟦weekday-mismatch|Tuesday, 24 January|Wednesday, 24 January|Tuesday, 23 January⟧⟦spacing| .|.⟧ It will bring chalk.⟦wire-boilerplate|
End of message|⟧
