language: nl
source-language: tr
date: 2023-09-14
origin: written
title: clean: pasfoto’s

EDIRNE, 14 september — Ali Ali fotografeert iedereen van voren, zonder bril en zonder lach, en zelf lacht hij de hele dag.
“Kin. Kin! Klaar.” Dat zijn 12 seconden, 4 foto’s, 90 lira.
Aan de muur hangen 1.312 gezichten die nooit zijn opgehaald. Er is een minister bij (oud), een keeper (oud) en een bruid (onbekend). Er hangen er twee die die ene kin delen en elkaar nooit zagen.
Het toestel is uit 1968, “made in West Germany”, en doet klik, klik, en soms alleen kl.
Vrijdag komt zijn kleinzoon met een app. Ali Ali ging zitten. Hij kwam erop met de ogen dicht. “Nog een”, zei hij, “nog een, nog een.”
