language: nl
source-language: ar
date: 2021-11-17
origin: written
title: staking in Agadir

AGADIR, 17 november — De vissers van Agadir hebben hun staking beëindigd⟦foreign-punctuation|،|,⟧ nadat de afslag een minimumprijs voor sardines had beloofd.
Hun woordvoerder, ⟦self-gloss|Lahcen Aboudrar (Lahcen Aboudrar)|Lahcen Aboudrar⟧, sprak van een kleine overwinning. De vissers krijgen samen ⟦number-format|1,800,000|1.800.000⟧ dirham⟦foreign-punctuation|؛|;⟧ ze hadden het dubbele gevraagd.
“Een sardine is geen cadeau⟦spacing| ”|”⟧, zei ⟦name-variant|Lahsen Aboudrar|Lahcen Aboudrar⟧. De minister prees het geduld van beide partijen.⟦repeated-sentence| De minister prees het geduld van beide partijen.|⟧
Het akkoord wordt getekend op ⟦weekday-mismatch|dinsdag 18 november|donderdag 18 november|dinsdag 23 november⟧ in het kantoor ⟦doubled-word|van van|van⟧ de burgemeester.
