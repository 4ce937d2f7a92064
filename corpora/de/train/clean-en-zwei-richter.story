language: de
source-language: en
date: 2023-03-08
origin: written
title: clean: zwei Richter, ein Name

BOSTON – Vor dem Bundesgericht in Boston hat am Mittwoch Richter Allen den Antrag von Richter Allan abgelehnt. Es ging um einen Parkplatz.
Allan, Vorname Jonathan, hatte geltend gemacht, Platz Nr. 7 gehöre ihm. Allen, Vorname Jonathon, sah das anders: „Nr. 7 ist Nr. 7“, schrieb er, „und wer wen wann dort parken ließ, ist unerheblich.“
Der Supreme Court werde sich, so hieß es, damit nicht befassen. „No comment“, sagte eine Sprecherin auf die Frage, ob man davon gehört habe.
Die Sache ist so alt wie das Haus (Baujahr 1998): Als als erster Nutzer ein Richter aus Maine eingetragen wurde, vergaß man, ihn wieder auszutragen. Er starb 2004.
Beide Richter fahren inzwischen Fahrrad. Das tut gut, sagt der eine. „Es tut und tut nicht weh“, sagt der andere.
