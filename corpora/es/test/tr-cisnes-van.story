language: es
source-language: tr
date: 2022-03-09
origin: written
title: cisnes en el lago Van

VAN, Turquía, 9 de marzo (Doğu Haber) — Trescientos cisnes que debían seguir viaje se quedaron este invierno en el lago Van, y el miércoles los vecinos votaron dejarles pan, contra el consejo de los biólogos.
El biólogo Tekin Akyol ⟦calque|usó las siguientes expresiones|declaró⟧: “El pan es para ustedes”. Propone maíz ⟦x-and-x|limpio y limpio|limpio⟧ y menos ruido.
⟦untranslated-token|Çünkü|Como|Porque⟧ el lago es salado, las aves beben en los arroyos. Un fotógrafo de ⟦self-gloss|Berlín (Berlín)|Berlín⟧ duerme ⟦doubled-word|entre entre|entre⟧ juncos.
Seis cazadores fueron multados ⟦calque|dentro del alcance de|en el marco de⟧ una ⟦capitalization|inspección La|inspección. La⟧ multa fue de mil liras.
⟦name-variant|Akyoll|Akyol⟧ les dio maíz.⟦wire-boilerplate|
Lea también: El gato de dos ojos|⟧
