language: pl
source-language: de
date: 2023-10-05
origin: written
title: a cable car stands still

GARMISCH, 5 października. Kolejka linowa stanęła w czwartek na 40 minut, bo w wagoniku zadzwonił budzik.
Strażnik uznał dźwięk ⟦doubled-word|za za|za⟧ alarm. „Instrukcja jest instrukcją” — powiedziała kierowniczka Ursula Obermaier⟦spacing| .|.⟧ ⟦name-variant|Obermeier|Obermaier⟧ przeprosiła ⟦number-format|1.2|1,2⟧ tys. gości.
Właściciel budzika, turysta z ⟦foreign-exonym|München|Monachium⟧, spał. Obudzono go w ⟦weekday-mismatch|wtorek, 4 października|środę, 4 października|wtorek, 3 października⟧ w południe.
Budzik odda mu ⟦split-word|wice prezes|wiceprezes⟧ kolei ⟦relative-day-gloss|jutro (w piątek)|w piątek|jutro⟧.