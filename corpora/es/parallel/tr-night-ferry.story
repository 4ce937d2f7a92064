language: es
source-language: tr
date: 2022-09-08
origin: written
title: a ferry with a library

ESMIRNA, 8 de septiembre (BNA) — El transbordador nocturno a Quíos ya tiene biblioteca⟦spacing| ;|;⟧ el pasajero deja un libro y se lleva otro. “No cuesta nada, ni ⟦mojibake|maÃ±ana|mañana⟧ ni nunca”, dijo el capitán, Orhan Yildizer.
La idea vino de una lectora de ⟦foreign-exonym|Selanik|Salónica⟧. ⟦name-variant|Yildzer|Yildizer⟧ apunta ⟦doubled-word|desde desde|desde⟧ mayo cada título: van 412.
El estante pasará a un barco más grande ⟦relative-day-gloss|el sábado (pasado mañana)|el sábado⟧.⟦wire-boilerplate|
Síguenos en Telegram|⟧
