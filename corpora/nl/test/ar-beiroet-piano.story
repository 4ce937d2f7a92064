language: nl
source-language: ar
date: 2023-09-14
origin: written
title: een piano in Beiroet

BEIROET, 14 september — De vleugel van het conservatorium van Beiroet klinkt weer⟦foreign-punctuation|،|,⟧ drie jaar na de explosie in de haven.
Pianostemmer ⟦self-gloss|Fadi Moukarzel (Fadi Moukarzel)|Fadi Moukarzel⟧ verving alle 230 snaren. De kosten, ⟦number-format|1,400,000|1.400.000⟧ pond⟦foreign-punctuation|،|,⟧ werden betaald door oud-leerlingen.
“Hij kraakt nog wat, ⟦doubled-phrase|maar hij zingt, maar hij zingt|maar hij zingt⟧”, zei Fadi ⟦name-variant|Mukarzel|Moukarzel⟧.
Het eerste concert is op ⟦weekday-mismatch|maandag 20 september|woensdag 20 september|maandag 18 september⟧. ⟦article|De publiek|Het publiek⟧ zit op plastic stoelen⟦spacing| !|!⟧
