language: es
source-language: ar
date: 2023-03-14
origin: written
title: miel de las montañas

ABHA, Arabia Saudí, 14 de marzo (Asir Noticias) — Las lluvias de febrero han duplicado la cosecha de miel en las montañas de Asir, informó el martes la cooperativa de apicultores.
Su presidente, Said al-Qahtani, afirmó⟦calque| diciendo|⟧: “Las abejas no descansan ni el viernes”. Cada colmena dio ⟦digit-script|١٥|15⟧ kilos⟦foreign-punctuation|،|,⟧ según el gremio.
Un comprador de ⟦foreign-exonym|London|Londres⟧ se llevó ⟦doubled-word|toda toda|toda⟧ la miel de acacia. ⟦calque|En un contexto relacionado|Por otra parte⟧, un oso dañó tres fincas.
La feria abre ⟦relative-day-gloss|mañana (miércoles)|el miércoles⟧ en la plaza ⟦doubled-phrase|de la fuente, de la fuente|de la fuente⟧.
⟦name-variant|Al-Kahtani|Al-Qahtani⟧ regalará un tarro a cada niño.
