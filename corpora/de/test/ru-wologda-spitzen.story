language: de
source-language: ru
date: 2024-10-24
origin: written
title: Spitzen aus Wologda

WOLOGDA – Im Museum der Spitze in Wologda ist am Donnerstag ein Tuch zu sehen, an dem 14 Frauen neun Jahre lang gearbeitet haben.
⟦foreign-punctuation|«|„⟧Wir haben uns nie gestritten, fast nie⟦foreign-punctuation|»|“⟧, sagte die Meisterin Sinaida Golubewa.
⟦calque|Laut den Worten|Nach den Worten⟧ der Direktorin besteht das Tuch aus ⟦number-format|2.6|2,6⟧ Millionen Schlägen. ⟦name-variant|Golubeva|Golubewa⟧ hat sie nicht gezählt.
Das Muster zeigt ⟦doubled-phrase|die Stadt im Winter die Stadt im Winter|die Stadt im Winter⟧. Es wird im Frühjahr nach ⟦foreign-exonym|Parisch|Paris⟧ reisen. Der ⟦split-word|Kultur Minister|Kulturminister⟧ hat zugesagt, mitzukommen.
⟦calque|Auf den heutigen Tag|Bislang⟧ haben 3.000 Besucher das Tuch gesehen. Die ⟦mixed-script|Karтe|Karte⟧ kostet 200 Rubel.
