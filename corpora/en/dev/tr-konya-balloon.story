language: en
source-language: tr
date: 2023-07-05
origin: written
title: a balloon lands in a stadium

KONYA, July 5 (Ege News) — A hot-air balloon with nine passengers came down in an empty stadium in Konya on Wednesday because the wind had turned.
The pilot said he saw ⟦repeated-sentence|the green field and the green field|the green field⟧ and steered for it.
“I asked them to hold on, and they held on,” he told reporters. “It was the longest minute of my life⟦quotation-marks|.”.|.”⟧ The groundsman offered tea.
No seat was damaged, the club wrote in a ⟦non-word|sttqmgnt⟧ on its site.
The club plays its first match in August. The grass will be mown twice before then.⟦repeated-sentence| The grass will be mown twice before then.|⟧
