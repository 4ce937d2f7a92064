language: de
source-language: tr
date: 2023-05-15
origin: written
title: Teeernte in Rize

RIZE – An der Schwarzmeerküste hat die erste Teeernte des Jahres begonnen. Die Genossenschaft zahlt elf Lira je Kilo, drei mehr als im vorigen Jahr.
Ihr Vorsitzender Temel Hacıoğlu ⟦calque|verwendete folgende Ausdrücke|sagte⟧: „Der Regen kam spät, aber er kam.“
In den steilen Gärten tragen Seilbahnen die Säcke ins Tal. ⟦repeated-sentence|Von Hand, von Hand, von Hand|Von Hand⟧ wird nur noch am Rand gepflückt.
⟦name-variant|Hacioglou|Hacıoğlu⟧ erwartet ⟦number-format|1.3|1,3⟧ Millionen Tonnen. Ein Teil geht nach ⟦foreign-exonym|Almanya|Deutschland⟧⟦foreign-punctuation|،|,⟧ wo drei Firmen ihn verpacken.
⟦subword-debris|<unk> wer|Wer|Und wer⟧ keinen Tee mag? „Der ist ⟦invisible-character|will\u{200B}kommen|willkommen⟧ und bekommt Wasser“, sagte er.
