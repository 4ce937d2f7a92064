language: pl
source-language: en
date: 2024-02-29
origin: written
title: clean: chess in a bar

W barze „U Pata” na krakowskim Kazimierzu pije się herbatę i gra w szachy, w tej właśnie kolejności. Właściciel, Patryk „Pat” Mat, przysięga, że tak się naprawdę nazywa.
W czwartek, 29 lutego, rozegrano tu turniej „co cztery lata”: 29 osób, 29 minut na partię, wpisowe 29,29 zł. Wygrał dr n. med. Jerzy Koń.
— Szach, szach i mat! — oznajmił w finale. — Mat to ja — poprawił właściciel.
Rekord baru to partia z 12/13 listopada 2016 r.: 211 posunięć, 9 godz. 40 min, remis. Zawodnicy, bracia Lech i Czech Rus, nie odzywali się do siebie od soboty do wtorku.
Na ścianie wisi napis: „Don't panic. Castle”. Nikt, nikt, nawet Pat, nie wie, kto go namalował.