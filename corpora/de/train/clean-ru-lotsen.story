language: de
source-language: ru
date: 2024-04-12
origin: written
title: clean: Lotsen auf der Newa

ST. PETERSBURG – Auf der Newa sind die Brücken seit Freitag wieder nachts geöffnet, und mit ihnen beginnt die Arbeit der Lotsen. Es sind 31, und drei von ihnen heißen Iwanow, einer Iwanin.
„Bei Nacht sind alle Katzen grau und alle Brücken schwarz“, sagt Juri Iwanow (58). „Aber ich weiß, dass das das Schloss ist und das die Börse.“
Das Schiff, das das Boot an diesem Morgen hereinbringt, kommt aus Tscheljabinsk, genauer gesagt: Sein Stahl kommt von dort. Es heißt „Nadeschda“ – Hoffnung – und fährt nach Lübeck, nicht nach Lüneburg, wie im Frachtbrief steht.
Um 1.55 Uhr geht die Palastbrücke auf, um 4.55 Uhr wieder zu. Dazwischen: 9 Schiffe, 2 Schlepper, 1 Ruderer. „Der Ruderer“, sagt Iwanow, „der hat hier nichts verloren.“ Und dann, leise: „Aber schön ist’s.“
