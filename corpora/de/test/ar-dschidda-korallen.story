language: de
source-language: ar
date: 2024-05-22
origin: written
title: Korallen vor Dschidda

DSCHIDDA (XNA) – Vor der Küste von Dschidda pflanzen Taucher Korallen. Bis zum Jahresende sollen es ⟦digit-script|٤٠|40⟧ Tausend sein, hieß es am Mittwoch.
„Es ist wie Gärtnern mit Flossen“, sagte die Biologin Hessa al-Ghamdi. ⟦calque|Von seiner Seite|Seinerseits⟧ versprach der Gouverneur drei neue Boote.
⟦calque|In einem verwandten Kontext⟧ gilt ein Drittel der Riffe als krank. Schuld ist das ⟦x-and-x|warme und warme|warme⟧ Wasser.
⟦name-variant|Al-Gamdi|Al-Ghamdi⟧ hat in ⟦foreign-exonym|Hamburgo|Hamburg⟧ studiert und spricht fließend Deutsch. Ihr liebstes Wort sei ⟦quotation-marks|„„|„⟧Seestern“.
Das Projekt kostet 60 Millionen Rial (15 Millionen Euro⟦spacing| )|)⟧ und soll zehn Jahre dauern.
