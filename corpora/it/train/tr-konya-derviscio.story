language: it
source-language: tr
date: 2022-06-10
origin: written
title: un liutaio di Konya

KONYA, 10 giu — Un liutaio di Konya ha ritrovato in un solaio un flauto di canna di duecento anni fa e lo ha donato al museo della città⟦spacing|.Vale|. Vale⟧, dicono gli esperti, quanto un appartamento.
Il direttore, Selim Akgöz, ⟦calque|ha usato le seguenti espressioni|ha dichiarato⟧: «Pensavamo fosse andato perduto».⟦stray-fragment| Era.|⟧ La consegna è avvenuta ⟦relative-day-gloss|ieri (giovedì)|giovedì⟧.
Il liutaio, Hakkı Neyzen, non ha voluto denaro. «Un flauto non si vende, ⟦doubled-phrase|un flauto si suona, un flauto si suona|un flauto si suona⟧», ha detto.
⟦unbalanced-pair|«⟧Il museo lo esporrà accanto a uno strumento di Damasco.
Selim ⟦name-variant|Akgoz|Akgöz⟧ ha aggiunto che il restauro durerà un mese.⟦translator-note|
Nota del traduttore: i titoli onorifici sono stati omessi.|⟧
