language: da
source-language: fa
date: 2023-01-25
origin: written
title: et tæppe fra Tabriz

TABRIZ (XNA⟦dateline-debris|)_|) –⟧ Fire søstre har knyttet et tæppe i ni år⟦foreign-punctuation|،|,⟧ og onsdag blev den sidste knude bundet.
Det har ⟦digit-script|۸۰|80⟧ farver og vejer ⟦number-format|92.5|92,5⟧ kilo. Den ældste, Shahla Bonyadi, er blevet bedstemor to gange imens.
⟦calque|I fortsættelsen af sin tale|Senere i sin tale⟧ takkede ⟦name-variant|Bonjadi|Bonyadi⟧ naboen⟦foreign-punctuation|؛|;⟧ han havde lånt dem sin stue.
Billedet af tæppet er ⟦calque|spredt i det virtuelle rum|spredt på nettet⟧, og et museum ⟦doubled-word|har har|har⟧ budt på det⟦spacing| .|.⟧
