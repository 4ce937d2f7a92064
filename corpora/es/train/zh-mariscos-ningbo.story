language: es
source-language: zh
date: 2023-04-11
origin: written
title: medusas en Ningbo

NINGBO, China, 11 de abril (Diario del Estrecho) — Los pescadores de Ningbo venden medusas desde el martes, y las pagan mejor que las gambas, por primera vez desde 1996.
Un ⟦invisible-character|kilo\u{AD}gramo|kilogramo⟧ cuesta 48 yuanes⟦foreign-punctuation|，|, ⟧el doble que el año pasado. “Mi padre las tiraba al mar”, contó Chen Guohua, que salió con ⟦untranslated-token|六|seis⟧ barcas.
⟦calque|Los departamentos relevantes|Los organismos competentes⟧ de la provincia limitaron la captura a cuarenta días.
Una cocinera de ⟦foreign-exonym|Lundun|Londres⟧ compró media tonelada. “Se come con vinagre y ⟦x-and-x|paciencia y paciencia|paciencia⟧”, explicó.
La universidad local estudia el fenómeno.⟦repeated-sentence| La universidad local estudia el fenómeno.|⟧ El agua está dos grados más tibia que en 2010.
⟦name-variant|Chen Gouhua|Chen Guohua⟧ ya compró otra red.⟦translator-note|
Nota: he mantenido los nombres chinos como en el original.|⟧
