language: de
source-language: ru
date: 2023-09-07
origin: written
title: Mammut in Jakutien

JAKUTSK – In Jakutien ist das gut erhaltene Kalb eines Mammuts gefunden worden. Das meldete am Donnerstag ⟦calque|der Pressedienst|die Pressestelle⟧ des Mammutmuseums.
⟦calque|Laut den Worten|Nach den Worten⟧ des Forschers Innokenti Slepzow ist es 32.000 Jahre alt. Selbst der ⟦mixed-script|Rüsseл|Rüssel⟧ sei erhalten.
⟦foreign-punctuation|«|„⟧So etwas findet man nur einmal⟦foreign-punctuation|»|“⟧, sagte ⟦name-variant|Sleptsow|Slepzow⟧. Die Jäger, die das Kalb fanden, bekamen ⟦number-format|1.2|1,2⟧ Millionen Rubel.
Im Winter soll es nach ⟦foreign-exonym|Moskwa|Moskau⟧ reisen, ⟦doubled-word|in in|in⟧ einer Kühlkiste. Dort warten Kollegen aus drei Ländern auf ⟦doubled-phrase|die erste Untersuchung, die erste Untersuchung|die erste Untersuchung⟧.
