language: de
source-language: fa
date: 2024-07-14
origin: written
title: Windtürme von Jasd

JASD, 14. Juli (XNA⟦dateline-debris|)–|) –⟧ Bei 44 Grad haben die Bewohner von Jasd am ⟦relative-day-gloss|Sonntag (heute)|Sonntag⟧ Zuflucht in den alten Windtürmen gesucht. Dort war es 15 Grad kühler.
⟦calque|Zu Beginn dieses Berichts heißt es:⟧ Die Türme brauchen keinen Strom.
Die Denkmalpflegerin Parwin Mehrabi stellte klar:
⟦unquoted-speech|Wir haben 38 Türme instand gesetzt. Sie ⟦translator-gloss|(diese Türme)|[diese Türme]⟧ atmen wieder.|„⟪⟫“⟧
Das Geld kam aus ⟦foreign-exonym|Alman|Deutschland⟧ und von einer Stiftung. ⟦name-variant|Mehrabee|Mehrabi⟧ sucht nun Maurer⟦foreign-punctuation|،|,⟧ die mit Lehm umgehen können.
Ein Turm, der ⟦foreign-calendar|1342|1963⟧ eingestürzt war, soll folgen. Er ist mit ⟦digit-script|۳۳|33⟧ Metern der höchste.⟦stray-fragment| Hat.|⟧
