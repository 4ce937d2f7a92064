language: de
source-language: tr
date: 2022-09-08
origin: written
title: a ferry with a library

IZMIR, 8. September (BNA) – Die Nachtfähre nach Chios hat jetzt eine Bibliothek⟦spacing| ;|;⟧ wer an Bord geht, lässt ein Buch da und nimmt ein anderes mit. „Das kostet nichts, ⟦mojibake|natÃ¼rlich|natürlich⟧“, sagte Kapitän Orhan Yildizer.
Die Idee kam von einer Leserin aus ⟦foreign-exonym|Selanik|Thessaloniki⟧. ⟦name-variant|Yildzer|Yildizer⟧ hat sich ⟦doubled-word|seit seit|seit⟧ Mai jeden Titel notiert: Es sind 412.
Das Regal zieht ⟦relative-day-gloss|am Samstag (übermorgen)|am Samstag⟧ auf ein größeres Schiff um.⟦wire-boilerplate|
Folgen Sie uns auf Telegram|⟧
