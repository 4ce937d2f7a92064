language: en
source-language: fa
date: 2023-05-15
origin: written
title: a river between towns

ISFAHAN, May 15 (KNA⟦dateline-debris|)_|) —⟧ The Zarrin River has run dry in its lower course, and the towns on its banks are quarrelling over what is left. On Monday engineers began to count the wells along ⟦doubled-word|the the|the⟧ dike.
“We have found ⟦digit-script|۳۴۰|340⟧ of them, and half are illegal,” said Behruz Tavakol, who leads the survey. ⟦name-variant|Tawakol|Tavakol⟧ wants them closed before the summer⟦spacing| ,|,⟧ but the farmers refuse.
Experts from ⟦foreign-exonym|Varsho|Warsaw⟧ will look at the dam on ⟦weekday-mismatch|Saturday, 21 May|Sunday, 21 May|Saturday, 20 May⟧.
