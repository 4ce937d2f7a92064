language: es
source-language: fa
date: 2021-10-10
origin: written
title: las granadas de Saveh

SAVEH, Irán, 10 de octubre (Markazí Info⟦dateline-debris|) – –|) —⟧ La fiesta de la granada de Saveh se celebró el domingo sin granadas, porque el granizo de abril acabó con las flores.
“Trajimos fotos”, dijo el alcalde, Behruz Tavakolí. El consejo local aprobó ayudas de ⟦digit-script|۶۰|60⟧ millones de tomanes ⟦doubled-word|por por|por⟧ familia.
Un importador de ⟦foreign-exonym|Lundon|Londres⟧ buscó en vano. Las imágenes, difundidas ⟦calque|en el espacio virtual|en las redes sociales⟧, muestran a un niño con una granada de cartón.
La ayuda llegará el ⟦relative-day-gloss|martes (pasado mañana)|martes⟧. ⟦name-variant|Tavakkoli|Tavakolí⟧ repartió zumo ⟦untranslated-token|انار|de granada⟧ del año pasado.⟦stray-fragment| Es.|⟧
