language: it
source-language: zh
date: 2023-09-14
origin: written
title: una filanda a Suzhou

SUZHOU, 14 set — L’ultima filanda di seta del centro di Suzhou diventerà un museo⟦foreign-punctuation|，|,⟧ ha deciso il comune dopo sei anni di discussioni.
⟦calque|La persona pertinente responsabile|Il responsabile|La responsabile⟧ del progetto, Shen Yufang, ha detto che i telai⟦untranslated-token| 织机|⟧ saranno rimessi in funzione. ⟦calque|I dipartimenti rilevanti|Gli uffici competenti⟧ hanno dato parere favorevole.
«Non sarà un museo silenzioso», ha promesso Shen ⟦name-variant|Yufeng|Yufang⟧⟦spacing| ;|;⟧ «farà rumore, e tanto».
Nella filanda lavoravano 800 donne. Oggi ne restano quattro, che faranno da guida ⟦doubled-word|ai ai|ai⟧ visitatori.
L’ingresso costerà l’equivalente di cinque euro e si attendono ⟦number-format|1.2|1,2⟧ milioni di persone l’anno.
