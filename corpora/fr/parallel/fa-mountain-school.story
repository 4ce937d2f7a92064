language: fr
source-language: fa
date: 2024-01-18
origin: written
title: a school in the snow

SANANDAJ, 18 janvier (KNA) — L’école de Darvan est restée ouverte malgré la neige, parce que son unique institutrice y dort. Chirine Moradi s’est installée lundi avec un poêle et ⟦digit-script|۱۲|12⟧ couvertures.
« La route est ⟦invisible-character|cou\u{AD}pée|coupée⟧, mais les enfants n’ont que la cour à traverser », a-t-elle dit⟦foreign-punctuation|؛| ;⟧ le plus jeune a six ans. ⟦name-variant|Moraddi|Moradi⟧ cuisine ⟦doubled-word|avec avec|avec⟧ eux à midi.
Un hélicoptère est attendu le ⟦weekday-mismatch|mardi 24 janvier|mercredi 24 janvier|mardi 23 janvier⟧⟦spacing| .|.⟧ Il apportera de la craie.⟦wire-boilerplate|
Fin du message|⟧
