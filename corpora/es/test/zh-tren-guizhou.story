language: es
source-language: zh
date: 2018-11-10
origin: written
title: el tren lento de Guizhou

GUIYANG, China, 10 de noviembre (Diario de la Meseta) — El último tren lento de Guizhou, que para en 22 estaciones y lleva gallinas, seguirá en servicio al menos diez años, anunció el sábado la compañía.
El billete más barato vale ⟦digit-script|１|1|un⟧ yuan. “Es mi mercado con ruedas”, dijo Wu Meiling, que vende pimientos en el vagón tres.
⟦calque|La persona relevante a cargo|La responsable⟧ de la línea, Zhou Lan, explicó que el tren pierde dinero ⟦doubled-phrase|cada día, cada día|cada día⟧, pero une a 40 aldeas.
El nuevo horario regirá desde el ⟦weekday-mismatch|lunes 2 de diciembre|domingo 2 de diciembre|lunes 3 de diciembre⟧⟦foreign-punctuation|。|.⟧
Un fotógrafo de ⟦foreign-exonym|Lundun|Londres⟧ viaja en él todos los otoños. ⟦subword-debris|<unk> |⟧Expone en marzo.
⟦name-variant|Wu Mieling|Wu Meiling⟧ ya reservó ⟦untranslated-token|座位|asiento⟧.
