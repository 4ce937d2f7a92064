language: da
source-language: en
date: 2024-06-07
origin: written
title: clean: en quizaften i Cork

CORK – Spørgsmålet lød: Hvad hedder byen, der hedder som en prop? »Cork«, råbte hele kroen. Forkert, sagde dommeren. Det var forrige fredags spørgsmål.
Der er 14 hold, 40 spørgsmål og én præmie: en høne. »Somme tider lever den«, siger værten, Brian O’Shea.
De, der der plejer at vinde, tabte med 32-33. Og hvad med Baden-Baden og Bora Bora: ét sted eller to? Protesten blev læst, drøftet og forkastet.
»Nej er nej, og slut er slut«, sagde O’Shea. Så gav han en omgang, og en omgang til.
