language: en
source-language: ru
date: 2021-08-12
origin: written
title: the cat of the Onega ferry

PETROZAVODSK, Aug. 12 (Volga Desk) — The cat of the Onega ferry has retired after sixteen years and some 9,000 crossings.
It will live in the house of the cook, ⟦repeated-sentence|where it sleeps in winter and where it sleeps in winter|where it sleeps in winter⟧.
The crew bought a bell and a basket. Passengers left tins of fish on the pier until late on Thursday.
A new cat is not planned.⟦repeated-sentence|
Passengers left tins of fish on the pier until late on Thursday.|⟧
“A ferry without a cat is a ferry without a captain,” the captain said.
The ⟦non-word|pqsmgr⟧ of the line has not commented.
