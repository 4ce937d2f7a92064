language: es
source-language: ar
date: 2024-04-12
origin: written
title: el precio del pan en Alejandría

ALEJANDRÍA, Egipto, 12 de abril (Delta Noticias) — Los panaderos de Alejandría cerraron el viernes durante tres horas⟦foreign-punctuation|،|,⟧ en protesta por el precio de la harina.
El portavoz del gremio, Mustafa Abu Zeid, añadió⟦calque| diciendo|⟧: “No vendemos aire, aunque el pan ya casi lo sea”. La harina subió un ⟦digit-script|٤٠|40⟧ por ciento desde enero.
El gobernador recibió a los panaderos ⟦doubled-phrase|en su despacho en su despacho|en su despacho⟧ y les prometió una respuesta ⟦relative-day-gloss|mañana (sábado)|el sábado⟧.
Un barco con trigo de ⟦foreign-exonym|Romania|Rumania|Rumanía⟧ espera en el puerto. Su capitán dijo:
⟦unquoted-speech|Traigo pan para un millón de personas y nadie firma un papel.|“⟪⟫”⟧
En ⟦garbled-name|Damnur|Damanhur⟧, a 60 kilómetros, las panaderías abrieron. Damanhur tiene molino propio.⟦wire-boilerplate|
Lea también: La cosecha que no llega|⟧
