language: pl
source-language: tr
date: 2021-06-18
origin: written
title: cats on the ferry

STAMBUŁ, 18 czerwca. Trzy koty pływają promem między Kadıköy a Eminönü i mają już własne legitymacje, podał armator⟦spacing| .|.⟧
⟦calque|Kapitan użył następujących wyrażeń:|Kapitan powiedział:⟧ „One pilnują kursu”. Najstarszy kot ma ⟦doubled-phrase|dwanaście lat, dwanaście lat|dwanaście lat⟧ i śpi na radarze.
Pasażer próbował zabrać jednego do domu w ⟦weekday-mismatch|środę, 15 czerwca|wtorek, 15 czerwca|środę, 16 czerwca⟧. „Wysiadł sam na następnym przystanku” — śmieje się bileter Orhan Demirci.
Armator zbiera na karmę; ma już ⟦number-format|12.5|12,5⟧ tys. lir. ⟦name-variant|Demirczi|Demirci⟧ kupuje ryby z własnej ⟦invisible-character|kie\u{200B}szeni|kieszeni⟧.⟦wire-boilerplate|
Czytaj też: Mewy nad Bosforem|⟧