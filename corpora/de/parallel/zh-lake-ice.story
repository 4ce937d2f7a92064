language: de
source-language: zh
date: 2024-01-11
origin: written
title: skaters on a lake

HARBIN, 11. Januar (BNA) – Das Eis auf dem Suihe-See trägt Schlittschuhläufer, teilte das Parkamt am Donnerstag mit. Am Steg war es ⟦spacing|32,5cm|32,5 cm⟧ dick.
Das erste Rennen wird ⟦relative-day-gloss|am Freitag (morgen)|am Freitag⟧ gelaufen. „Wir haben ⟦doubled-word|auf auf|auf⟧ diesen Winter drei Jahre gewartet“, sagte der Trainer Lin Zhengbo⟦foreign-punctuation|。|.⟧ ⟦name-variant|Lin Zhenbo|Lin Zhengbo⟧ trainiert Kinder, deren Eltern aus ⟦foreign-exonym|Dongjing|Tokio⟧ kamen.
Der Eintritt ist frei für Schüler und ⟦x-and-x|Lehrer und Lehrer|Lehrer⟧. Die ⟦untranslated-token|冰场|Eisbahn⟧ schließt bei Einbruch der Dunkelheit.
