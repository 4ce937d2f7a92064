language: en
source-language: es
date: 2022-07-17
origin: written
title: a regatta of twin towns

VIGO, Spain, July 17 (Costa Press) — The best of the best in traditional rowing met on the estuary on Sunday, and a crew of teachers beat them all.
The teachers, from Pago-Pago Street, a lane of nine houses, have trained since the winter under Captain M. M. Novoa. “I shout and shout,” Novoa said. “They row and row.”
The course covers the outer bay, the outer bay lighthouse and the old quay. Crews turn left, right and left again between buoys.
The organizers called it a win-win day: the town sold fish, fish soup and tickets, and the rowers drank for free.
The cup is a copy of a copy. The first was stolen in 1931, the second in 1974.
Asked whether they would come back, a rower answered for all: “We will, we will.”
The talks about a second race, a race for children, go on.
Ni Ni Aung, a visitor from Yangon, filmed the finish from a roof.
