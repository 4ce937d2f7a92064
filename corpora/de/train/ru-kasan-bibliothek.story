language: de
source-language: ru
date: 2023-10-12
origin: written
title: Bibliothek in Kasan

KASAN – Die alte Universitätsbibliothek von Kasan hat ⟦calque|auf den heutigen Tag|bisher⟧ 70.000 Handschriften digitalisiert. Das teilte ⟦calque|der Pressedienst|die Pressestelle⟧ der Universität am Donnerstag mit.
⟦foreign-punctuation|«|„⟧Die Blätter sind brüchig, die Zeit ist knapp⟦foreign-punctuation|»|“⟧, sagte die Leiterin Albina Safiullina. Ihre Abteilung beschäftigt acht Restauratoren und zwei Fotografen.
Die älteste Handschrift kam 1805 aus ⟦foreign-exonym|Wilno|Vilnius|Wilna⟧ an die Wolga. Lange galt sie als verloren. Erst 1994 fand ⟦name-variant|Safiulina|Safiullina⟧ sie in einer Kiste mit Noten.
Im Winter sollen die ⟦mixed-script|Bilдer|Bilder⟧ im Netz zu sehen sein. Die Kosten übernimmt zur Hälfte die Republik, zur Hälfte ein Verein von Absolventen⟦spacing| ,|,⟧ ⟦non-word|derren|deren⟧ Namen am Eingang stehen.
