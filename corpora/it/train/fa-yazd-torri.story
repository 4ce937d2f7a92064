language: it
source-language: fa
date: 2022-01-09
origin: written
title: le torri del vento di Yazd

TEHERAN, 9 gen (Agenzia Kavir⟦dateline-debris|)_|) —⟧ Le torri del vento di Yazd saranno restaurate entro due anni, ha annunciato la soprintendenza, che aprirà il cantiere ⟦relative-day-gloss|lunedì (domani)|lunedì⟧.
L’architetto Nasrin Golshani ha spiegato che quattro torri su sei sono pericolanti⟦spacing| .|.⟧ Il progetto costa meno del previsto.⟦stray-fragment| È.|⟧ I lavori cominciano dal quartiere vecchio.
⟦calque|Nella continuazione della|Nel corso della⟧ cerimonia è stato mostrato un filmato, diffuso poi ⟦calque|nello spazio virtuale|in rete⟧.
«Senza vento non si vive», ha detto ⟦name-variant|Golsciani|Golshani⟧. «Lo sapevano i nostri nonni».
Al restauro lavoreranno ⟦digit-script|۴۵|45⟧ operai. ⟦doubled-word|I i|I⟧ turisti potranno seguire il cantiere da una passerella.
