language: nl
source-language: ru
date: 2021-11-17
origin: written
title: boter uit Vologda

VOLOGDA, 17 november (Noordelijke Dienst⟦dateline-debris|) – –|) —⟧ De boterfabriek van Vologda krijgt haar oude karns terug, zei directeur Taisia Maslova ⟦relative-day-gloss|vandaag (woensdag)|woensdag|op woensdag⟧.
⟦calque|Volgens de woorden van|Volgens⟧ de directeur stonden de karns ⟦doubled-word|in in|in⟧ een kelder. Ze wegen samen ⟦number-format|2.6|2,6⟧ miljoen gram, grapte ⟦name-variant|Maslowa|Maslova⟧⟦spacing| ;|;⟧ dat is minder dan het lijkt.
“Boter heeft geen haast”, zei ze.
De ⟦split-word|politie agenten|politieagenten⟧ die in 1993 de diefstal onderzochten, zijn met pensioen. Het kantoor van de verzekeraar in Zürich betaalde nooit.
