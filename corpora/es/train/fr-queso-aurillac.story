language: es
source-language: fr
date: 2021-10-10
origin: written
title: un queso con abogado

AURILLAC, Francia, 10 de octubre (Cantal Prensa) — Un juez de Aurillac dio la razón el domingo a un quesero que llamó “Presidente” a su queso y había sido demandado por otra marca.
“Mi abuelo fue presidente del coro”, alegó Lucien Vaysset. La sentencia ocupa ⟦doubled-phrase|catorce páginas y media, catorce páginas y media|catorce páginas y media⟧.
El queso madura en una cueva ⟦spacing|( a 11 grados|(a 11 grados⟧) y se vende en ⟦foreign-exonym|Bruxelles|Bruselas⟧, en ⟦self-gloss|Londres (Londres)|Londres⟧ y en la plaza del pueblo.
La marca recurrirá, ⟦untranslated-token|mais|pero|aunque⟧ sin prisa. ⟦unbalanced-pair|Quién|¿Quién⟧ teme a un queso?, ironizó ⟦mojibake|despuÃ©s|después⟧ la alcaldesa.
Vaysset invitó ⟦article|a el|al⟧ juez a ⟦doubled-word|la la|la⟧ próxima feria. ⟦name-variant|Vayssett|Vaysset⟧ no le cobrará.
