language: de
source-language: zh
date: 2024-02-08
origin: written
title: Blumen aus Kunming

KUNMING – Vor dem Frühlingsfest hat der Blumenmarkt von Kunming an einem Tag 48 Millionen Stiele verkauft⟦foreign-punctuation|，|,⟧ so viele wie nie.
⟦calque|Die zuständige Person|Ein Vertreter⟧ des Marktes sagte, am beliebtesten seien ⟦x-and-x|Rosen und Rosen|Rosen⟧.
„Ich schlafe im Februar nicht“, erzählte die Händlerin Duan Cuiping. Ihr Stand Nummer ⟦digit-script|８８|88⟧ ist 22 Stunden am Tag geöffnet.
Ein Strauß kostet 30 Yuan (etwa vier Euro⟦spacing| )|)⟧. ⟦name-variant|Duan Cuipin|Duan Cuiping⟧ liefert auch nach ⟦untranslated-token|北京|Peking⟧ und nach ⟦foreign-exonym|Taiguo|Thailand⟧.
⟦calque|Die betreffenden Abteilungen|Die zuständigen Behörden⟧ schickten 200 Helfer, die Verpackungen einsammelten.⟦wire-boilerplate| (Ende)|⟧
