language: es
source-language: fa
date: 2022-03-09
origin: written
title: flamencos en el lago

SHIRAZ, Irán, 9 de marzo (Fars Verde⟦dateline-debris|) – –|) —⟧ Los flamencos volvieron al lago Bakhtegán tras once años de ausencia, anunció el miércoles el departamento de medio ambiente, que contó ⟦digit-script|۲۳۰۰|2300⟧ aves.
Las lluvias de enero llenaron un tercio de la cuenca. “Bajé del coche y lloré”, contó la bióloga Nasrin Yazdani.
Una foto difundida ⟦calque|en el espacio virtual|en las redes sociales⟧ muestra también pelícanos, pero fue tomada ⟦doubled-word|en en|en⟧ 2009.
El director del parque, Bahram Kashani, irá el ⟦relative-day-gloss|viernes (dentro de dos días)|viernes⟧ a ⟦foreign-exonym|London|Londres⟧ con los datos. ⟦name-variant|Kashanni|Kashani⟧ pedirá ayuda para cerrar 40 pozos.
Los campesinos se oponen: viven de ⟦x-and-x|esa agua y esa agua|esa agua⟧.⟦stray-fragment| Son.|⟧
