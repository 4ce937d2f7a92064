language: de
source-language: ar
date: 2023-07-19
origin: written
title: Wasser in Amman

AMMAN (XNA) – Die jordanische Hauptstadt bekommt nur noch an einem Tag in der Woche Wasser. Das Ministerium kündigte am Mittwoch an, die Lieferungen bis September zu kürzen.
⟦calque|Es ist erwähnenswert, dass⟧ Jordanien zu den trockensten Ländern der Welt gehört.
Der ⟦split-word|Umwelt Minister|Umweltminister⟧, Chalid al-Masri, sagte: „Wir teilen, was da ist.“ ⟦calque|Von seiner Seite|Seinerseits⟧ erklärte der Bürgermeister, die Krankenhäuser würden bevorzugt.
In Marka füllten Familien am Abend Kanister. ⟦repeated-sentence|Das Wasser, das Wasser, das Wasser|Das Wasser⟧ aus den Tankwagen kostet fünf Dinar je Kubikmeter.
⟦name-variant|Al-Massri|Al-Masri⟧ reist am Wochenende nach ⟦foreign-exonym|Dimaschq|Damaskus⟧, um über den Jarmuk zu verhandeln⟦spacing| ,|,⟧ den beide Länder nutzen.
Ein Anschluss an das Rote Meer ist für ⟦digit-script|٢٠٢٩|2029⟧ geplant.
