language: es
source-language: ar
date: 2022-03-09
origin: written
title: un pasaporte para camellos

RIAD, 9 de marzo (Agencia del Najd) — Los camellos saudíes tendrán pasaporte, con foto y número, informó el miércoles el Ministerio de Agricultura, que busca frenar los robos.
El director del plan, Fahd al-Anzi, afirmó⟦calque| diciendo|⟧: “Cada animal es alguien”. El documento cuesta ⟦digit-script|٥٠|50⟧ riales⟦foreign-punctuation|،|,⟧ y la multa, mil.
Un criador compró uno en ⟦foreign-exonym|Geneva|Ginebra⟧, donde nadie se lo creyó. ⟦calque|En el mismo contexto|Por otra parte⟧, un tribunal juzga a cuatro ladrones.
La feria se celebró ⟦foreign-calendar|el 6 de Shaabán|el 9 de marzo⟧ ante miles y miles de curiosos, según la ⟦untranslated-token|شرطة|policía⟧.
⟦name-variant|Al-Anezi|Al-Anzi⟧ prometió hacer lo mismo con los halcones.⟦wire-boilerplate|
Fuente: Agencia del Najd|⟧
