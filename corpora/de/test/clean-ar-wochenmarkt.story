language: de
source-language: ar
date: 2024-09-04
origin: written
title: clean: Wochenmarkt in Nizwa

NIZWA – Freitags verkauft man in Nizwa Ziegen, mittwochs verkauft man Geschichten. So sagt es jedenfalls Said bin Said bin Said, der beides tut.
Am Mittwoch (4. September) begann er um 7.30 Uhr. „Es war, es war nicht“, hob er an, wie es sich gehört. Dann kam der Esel, dann der Sultan, dann der Esel des Sultans.
Für eine Ziege verlangt er 120 Rial, rund 280 Euro. Für eine Geschichte nimmt er, was man ihm gibt; das kann ein Tee sein oder ein Rat. „Rat um Rat, Tee um Tee.“
Das Fort, das das Tal bewacht, ist bis 1. Oktober geschlossen. Man baut. Was man baut? „Ein Café“, sagt Said. „Und ein, wie heißt das, ein Visitor Center.“
