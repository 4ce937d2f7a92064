language: de
source-language: ar
date: 2024-10-03
origin: written
title: a train that carries salt

NOUAKCHOTT, 3. Oktober (BNA) – Seit fünfzig Jahren fährt ein Zug Salz durch die Wüste. Sein ältester Lokführer, ⟦self-gloss|Ould Sidati (Ould Sidati)|Ould Sidati⟧, wurde am Donnerstag im Beisein von ⟦x-and-x|Kollegen und Kollegen|Kollegen⟧ geehrt.
Er bekam eine Uhr aus der ⟦foreign-exonym|Suisra|Schweiz|die Schweiz⟧⟦foreign-punctuation|؛|;⟧ sie ging nach. „Der Zug auch“, sagte er. Er ist die Strecke ⟦digit-script|٩٠٠|900⟧ Mal gefahren.
In Rente geht er am ⟦weekday-mismatch|Montag, 15. Oktober|Dienstag, 15. Oktober|Montag, 14. Oktober⟧⟦spacing| ,|,⟧ ⟦doubled-word|nach nach|nach⟧ der Dattelernte.
