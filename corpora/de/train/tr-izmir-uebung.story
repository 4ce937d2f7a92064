language: de
source-language: tr
date: 2024-10-30
origin: written
title: Erdbebenübung in Izmir

IZMIR – Vier Jahre nach dem schweren Beben haben in Izmir am Mittwoch 50.000 Schüler den Ernstfall geübt. Um 14.51 Uhr heulten die Sirenen.
Gouverneur Selami Aktürk, der an der Übung teilnahm, ⟦calque|verwendete die folgenden Ausdrücke|sagte⟧: „Wer übt, der bleibt ruhig.“
In der Schule am Hafen brauchte die Klasse 4b 38 Sekunden bis auf den Hof. Eine Lehrerin zählte ⟦doubled-word|alle alle|alle⟧ Kinder, dann zählte sie noch einmal.
Die Stadt hat seit 2020 nach eigenen Angaben 12.400 Häuser verstärkt.⟦stray-fragment| verstärkt.|⟧ Für weitere ⟦number-format|30 tausend|30.000⟧ fehlt das Geld.
⟦name-variant|Aktuerk|Aktürk⟧ versprach, im Parlament in ⟦foreign-exonym|Angora|Ankara⟧ darum zu kämpfen. Er ⟦calque|machte auch Bewertungen zu|äußerte sich auch zu⟧ den Notunterkünften.⟦wire-boilerplate|
Folgen Sie uns auf Telegram|⟧
