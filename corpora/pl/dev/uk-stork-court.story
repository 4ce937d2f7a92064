language: pl
source-language: uk
date: 2023-08-04
origin: written
title: storks before a court

ŁUCK, 4 sierpnia. Sąd nakazał energetykom zostawić gniazdo bocianów na słupie we wsi Rokini.
⟦calque|Za słowami|Zdaniem|Według⟧ rzecznika sądu Pawła Hnatiuka ptaki są pod ochroną, a słup nie. Spór ⟦calque|nosi charakter|ma charakter⟧ prawny i trwa dwa lata ⟦calque|pod rząd|z rzędu⟧.
„Bociany ⟦doubled-word|przyleciały przyleciały|przyleciały⟧ wcześniej niż prąd” — mówi sołtyska Oksana Melnyk. ⟦name-variant|Melnik|Melnyk⟧ dokarmia je żabami.
Wyrok zapadł w ⟦weekday-mismatch|czwartek, 2 sierpnia|środę, 2 sierpnia|czwartek, 3 sierpnia⟧. Nowy słup stanie obok⟦spacing| .|.⟧⟦stray-fragment| Był.|⟧