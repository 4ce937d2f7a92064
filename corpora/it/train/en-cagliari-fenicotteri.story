language: it
source-language: en
date: 2024-05-14
origin: written
title: fenicotteri a Cagliari

CAGLIARI, 14 mag (Notizie dell’Isola) — Nello stagno di Molentargius sono nati 2.300 fenicotteri, un primato, hanno annunciato ⟦relative-day-gloss|oggi (martedì)|martedì|oggi⟧ i guardaparco.
La naturalista Efisia Porcu ha detto che il livello dell’acqua⟦spacing| ,|, ⟧tenuto basso in aprile, ha salvato i nidi. «È stato un inverno molto, molto mite», ha aggiunto.
L’incontro con i pescatori ⟦calque|ha preso luogo|ha avuto luogo⟧ in marzo. Allora, ricorda ⟦name-variant|Porku|Porcu⟧, nessuno ⟦doubled-word|ci ci|ci⟧ credeva.
⟦article|Il stagno|Lo stagno⟧ resterà chiuso fino a luglio. I dati sono stati inviati a centri di ricerca di ⟦foreign-exonym|Geneva|Ginevra⟧ e ⟦foreign-exonym|Munich|Monaco di Baviera⟧.⟦wire-boilerplate|
Leggi anche: Torna il maestrale|⟧
