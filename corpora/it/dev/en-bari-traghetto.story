language: it
source-language: en
date: 2023-03-06
origin: written
title: un traghetto a Bari

BARI, 6 mar (Corriere del Molo) — Il traghetto per Durazzo è partito con nove ore di ritardo ⟦doubled-word|per per|per⟧ una scialuppa che non si staccava.
La cerimonia di varo ⟦calque|ha preso luogo|ha avuto luogo⟧ appena un mese fa. «Non ⟦calque|fa senso|ha senso⟧ che una nave nuova abbia pezzi vecchi», ha detto l’armatore, Onofrio Lacalamita.
A bordo c’erano 1.104 persone, arrivate anche da ⟦foreign-exonym|Naples|Napoli⟧ e da ⟦foreign-exonym|Turin|Torino⟧.
Onofrio ⟦name-variant|Lacalamità|Lacalamita⟧ ha promesso rimborsi: ⟦number-format|1.25|1,25⟧ milioni di euro in tutto⟦spacing| .|.⟧⟦wire-boilerplate|
Seguici su Telegram|⟧
