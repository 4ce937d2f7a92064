language: fr
source-language: es
date: 2024-04-23
origin: written
title: sans faute : le meunier de la Manche

MOTA DEL CUERVO, Espagne, 23 avril (Agencia del Záncara) — Le vent, le vent, toujours le vent : Anselmo Zarco ne parle que de lui. Il est meunier, le dernier de la Manche, et il avait mardi, jour de Cervantès, quatre cents visiteurs.
« Ce ne sont pas des géants, répète-t-il, ce sont des moulins. » Les enfants rient. Les parents aussi.
Le sien s’appelle « El Zurdo », le gaucher : ses ailes tournent à l’envers. Le mécanisme, en chêne, date de 1752 (ou de 1725 ; les chiffres de la poutre sont usés).
Zarco a deux aides, María José et José María, mari et femme. Elle monte aux cordages, lui lui tient l’échelle.
Il faut de 20 à 25 km/h de vent. À 60, on arrête tout : « J’ai vu une aile partir. Elle est partie loin, loin… »
