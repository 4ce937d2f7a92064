language: es
source-language: uk
date: 2021-08-17
origin: written
title: girasoles torcidos

DNIPRÓ, Ucrania, 17 de agosto (Estepa Info) — Los girasoles de once aldeas de la región de Dnipró miran este verano hacia el oeste, y los agrónomos no saben por qué.
⟦calque|Según las palabras de|Según⟧ Olena Tkachuk, del instituto de semillas, puede ser el ⟦capitalization|viento Otros|viento. Otros⟧ culpan a una antena.
“Mi abuelo decía que el girasol ⟦doubled-phrase|nunca se equivoca, nunca se equivoca|nunca se equivoca⟧”, recordó un campesino, Pavló Hrytsenko.
La cosecha, de 13 millones de toneladas, no peligra. Una muestra viajó a ⟦foreign-exonym|Warsaw|Varsovia⟧ ⟦relative-day-gloss|ayer (lunes)|el lunes⟧.
La foto de un campo⟦translator-gloss| (de girasoles)|⟧ dio la vuelta al mundo. ⟦name-variant|Hritsenko|Hrytsenko⟧ cobra ya ⟦digit-script|２|2|dos⟧ euros por entrar.⟦wire-boilerplate|
Suscríbase a nuestro boletín|⟧
