language: it
source-language: fa
date: 2024-02-17
origin: written
title: miele di Ardabil

ARDABIL, 17 feb (Agenzia Kavir⟦dateline-debris|)_|) —⟧ Il gelo ha ucciso un terzo degli alveari di Ardabil, ha detto l’associazione ⟦relative-day-gloss|oggi (sabato)|sabato|oggi⟧.
Il ⟦split-word|porta voce|portavoce⟧, Yunes Mahdavikia, chiede zucchero a prezzo ridotto. ⟦calque|Nella continuazione della|Nel corso della⟧ riunione ha proposto una polizza⟦spacing| ,|,⟧ che ⟦doubled-word|il il|il⟧ ministero ha bocciato.
«L’ape non legge i decreti», ha detto ⟦name-variant|Mahdavikya|Mahdavikia⟧.⟦stray-fragment| Ha.|⟧
Ogni alveare vale ⟦number-format|2,300,000|2.300.000⟧ toman. Le regine arrivano da ⟦foreign-exonym|Athens|Atene⟧ in aprile.
