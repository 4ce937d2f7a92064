language: de
source-language: fa
date: 2024-01-18
origin: written
title: a school in the snow

SANANDADSCH, 18. Januar (KNA) – Die Schule von Darwan ist trotz des Schnees offen geblieben, weil ihre einzige Lehrerin dort schläft. Schirin Moradi zog am Montag mit einem Ofen und ⟦digit-script|۱۲|12⟧ Decken ein.
„Die Straße ist ⟦invisible-character|ge\u{AD}sperrt|gesperrt⟧, aber die Kinder müssen nur über den Hof“, sagte sie⟦foreign-punctuation|؛|;⟧ das jüngste ist sechs. ⟦name-variant|Moraddi|Moradi⟧ kocht mittags ⟦doubled-word|mit mit|mit⟧ ihnen.
Ein Hubschrauber soll am ⟦weekday-mismatch|Dienstag, 24. Januar|Mittwoch, 24. Januar|Dienstag, 23. Januar⟧, kommen⟦spacing| .|.⟧ Er bringt Kreide.⟦wire-boilerplate|
Ende der Nachricht|⟧
