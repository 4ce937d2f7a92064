language: da
source-language: fa
date: 2022-04-20
origin: written
title: en have i Shiraz

SHIRAZ (XNA⟦dateline-debris|)_|) –⟧ Gartnerne i Shiraz har plantet ⟦digit-script|۳۰۰|300⟧ appelsintræer i en have, der stod tom i tyve år.
⟦calque|I begyndelsen af denne rapport hedder⟧ det, at vandet kommer fra en kanal under jorden⟦foreign-punctuation|؛|;⟧ den blev fundet ved et tilfælde.
»Jeg gravede efter en rørledning og fandt en flod«, sagde Behzad Kargozar onsdag. ⟦name-variant|Kargozer|Kargozar⟧ har været gartner i ⟦doubled-word|over over|over⟧ tredive år.
Haven koster ⟦number-format|2,500,000|2.500.000⟧ toman om året⟦spacing| ,|,⟧ og indgangen er gratis. Den åbner ⟦weekday-mismatch|fredag den 23. april|lørdag den 23. april|fredag den 22. april⟧.
